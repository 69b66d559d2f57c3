//! Who may see the guest's screen: passwords, and which channels have to be encrypted.
//!
//! What a viewer is asked for is never less than the domain says: what QEMU or the protocol can't do is refused
//! when the domain is defined.
use virgo_model::domain::{Connected, Graphics, GraphicsType, SpiceMode};
use virgo_operations::Result;

use super::arguments::unsupported;

/// How much of a password VNC's authentication looks at, whatever is longer.
const MOST_OF_VNC: usize = 8;

/// The longest password that SPICE takes.
const MOST_OF_SPICE: usize = 60;

/// Refuses rules that can't be kept.
pub(super) fn check(graphics: &Graphics) -> Result<()> {
    let kind = graphics.kind.as_str();
    let place = format!("<graphics type='{kind}'>");
    let line = graphics.kept.position.line;
    let refuse = |why: String| Err(unsupported(line, format!("{place}: {why}")));
    let is_vnc = graphics.kind == GraphicsType::Vnc;
    let is_spice = graphics.kind == GraphicsType::Spice;
    if !is_vnc && !is_spice && graphics.passwd.is_some() {
        return refuse("passwd is for vnc and spice".to_owned());
    }
    if let Some(passwd) = graphics.passwd.as_ref().filter(|passwd| is_vnc && passwd.len() > MOST_OF_VNC) {
        let length = passwd.len();
        return refuse(format!("the password has {length} bytes, but VNC looks at the first {MOST_OF_VNC}"));
    }
    if let Some(passwd) = graphics.passwd.as_ref().filter(|passwd| is_spice && passwd.len() > MOST_OF_SPICE) {
        let length = passwd.len();
        return refuse(format!(
            "the password has {length} bytes, but SPICE takes {MOST_OF_SPICE} at the most"
        ));
    }
    if graphics.passwd.is_none() {
        let useless = [
            ("passwdValidTo", graphics.passwd_valid_to.is_some()),
            ("connected", graphics.connected.is_some()),
        ];
        if let Some((name, _)) = useless.iter().find(|(_, is_given)| *is_given) {
            return refuse(format!("{name} without a passwd lets everybody in"));
        }
    }
    if let Some(time) = graphics.passwd_valid_to.as_deref()
        && valid_to(time).is_none()
    {
        return refuse(format!("passwdValidTo='{time}' is no time such as 2030-01-31T15:30:00"));
    }
    if let Some(connected) = graphics.connected.filter(|connected| is_vnc && *connected != Connected::Keep) {
        return refuse(format!("connected='{}': VNC can only keep who is connected", connected.as_str()));
    }
    if (graphics.default_mode.is_some() || !graphics.channels.is_empty()) && !is_spice {
        return refuse("defaultMode and <channel> are for spice".to_owned());
    }
    let has_secure = graphics.channels.iter().any(|channel| channel.mode == SpiceMode::Secure);
    if graphics.default_mode == Some(SpiceMode::Secure) || has_secure {
        return refuse("mode 'secure' needs TLS, which the QEMU driver doesn't set up".to_owned());
    }
    Ok(())
}

/// Returns the moment after which a password is no longer good, in seconds since 1970; it is in UTC.
pub(crate) fn valid_to(time: &str) -> Option<i64> {
    let is_zoneless = time.bytes().all(|byte| byte.is_ascii_digit() || b"-:T".contains(&byte));
    let is_whole = is_zoneless && time.len() == "2030-01-31T15:30:00".len();
    let time = is_whole.then(|| glib::DateTime::from_iso8601(time, Some(&glib::TimeZone::utc())).ok());
    time.flatten().map(|time| time.to_unix())
}

/// Returns the settings of SPICE's channels that have to be without encryption.
pub(super) fn spice_channels(graphics: &Graphics) -> String {
    let by_default = (graphics.default_mode == Some(SpiceMode::Insecure)).then_some("default");
    let insecure = graphics.channels.iter().filter(|channel| channel.mode == SpiceMode::Insecure);
    let names = by_default.into_iter().chain(insecure.map(|channel| channel.name.as_str()));
    names.map(|name| format!(",plaintext-channel={name}")).collect()
}
