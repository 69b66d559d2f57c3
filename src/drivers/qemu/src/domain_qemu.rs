//! QEMU's own operation: its monitor.
use serde_json::Value;
use virgo_operations::{DomainQemu, DomainQemuMonitorCommandFlags, Error, Result, driver, handle};

use super::connection::Connection;

#[driver]
impl DomainQemu for Connection {
    async fn qemu_monitor_command(
        &self,
        domain: &handle::Domain,
        command: &str,
        flags: DomainQemuMonitorCommandFlags,
    ) -> Result<String> {
        let host = self.host()?;
        if flags.contains(DomainQemuMonitorCommandFlags::HMP) {
            let arguments = serde_json::json!({ "command-line": command });
            let answer = {
                let mut state = host.state();
                state.live(domain)?.monitor.execute("human-monitor-command", arguments)
            };
            return match answer.await? {
                Value::String(text) => Ok(text),
                other => Err(Error::failed(format!("QEMU answered '{command}' with {other}, not with text"))),
            };
        }
        let bad = |why: &str| Error::argument(format!("'{command}' is not a QMP command: {why}"));
        let parsed: Value = serde_json::from_str(command).map_err(|e| bad(&e.to_string()))?;
        let name = parsed["execute"].as_str().ok_or_else(|| bad("it has no \"execute\" with a name"))?;
        let answer = {
            let mut state = host.state();
            let live = state.live(domain)?;
            live.monitor.execute(name, parsed["arguments"].clone())
        };
        let mut message = serde_json::json!({ "return": answer.await? });
        if let Some(id) = parsed.get("id") {
            message["id"] = id.clone();
        }
        Ok(message.to_string())
    }
}
