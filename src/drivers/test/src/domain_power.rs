//! How made-up domains sleep, and what their host does with them by itself.

use virgo_driver_kit::impact::Impact;
use virgo_model::domain::LifecycleAction;
use virgo_operations::{
    DomainEvent, DomainEventDetail, DomainLifecycleAction, DomainLifecycleEvent, DomainModificationImpact,
    DomainPower, DomainState, DomainStateReason, Error, ErrorCode, NodeSuspendTarget, Result, driver, handle,
};

use super::connection::Connection;

#[driver]
impl DomainPower for Connection {
    async fn pm_suspend(
        &self,
        domain: &handle::Domain,
        target: NodeSuspendTarget,
        seconds: u64,
    ) -> Result<()> {
        if seconds != 0 {
            let message = "the test driver wakes up no guest by itself: the time has to be 0";
            return Err(Error::new(ErrorCode::ArgumentUnsupported, message));
        }
        let mut state = self.state()?;
        let machine = state.find_mut(domain)?;
        machine.running_mut()?.pause();
        if target == NodeSuspendTarget::Disk {
            // It powers off, and keeps its state itself.
            state.tell(domain.uuid, Some(DomainEvent::PmSuspendDisk));
            state.find_mut(domain)?.stop(DomainStateReason::ShutoffShutdown)?;
            state.announce(domain.uuid, Some(DomainEventDetail::StoppedShutdown));
            return Ok(());
        }
        machine.reason = DomainStateReason::PmSuspendedUnknown;
        state.announce(domain.uuid, Some(DomainEventDetail::PmSuspendedMemory));
        state.tell(domain.uuid, Some(DomainEvent::PmSuspend));
        Ok(())
    }

    async fn pm_wakeup(&self, domain: &handle::Domain) -> Result<()> {
        let mut state = self.state()?;
        let machine = state.find_mut(domain)?;
        if machine.state() != DomainState::PmSuspended {
            let message = format!("domain '{}' is not suspended by its guest", machine.name());
            return Err(Error::invalid(message));
        }
        machine.active_mut()?.resume();
        machine.reason = DomainStateReason::RunningWakeup;
        state.announce(domain.uuid, Some(DomainEventDetail::StartedWakeup));
        state.tell(domain.uuid, Some(DomainEvent::PmWakeup));
        Ok(())
    }

    async fn remove_managed_save(&self, domain: &handle::Domain) -> Result<()> {
        let mut state = self.state()?;
        state.find_mut(domain)?.managed_save = false;
        state.announce(domain.uuid, None);
        Ok(())
    }

    async fn set_lifecycle_action(
        &self,
        domain: &handle::Domain,
        event: DomainLifecycleEvent,
        action: DomainLifecycleAction,
        flags: DomainModificationImpact,
    ) -> Result<()> {
        use DomainLifecycleAction as Action;
        let action = match action {
            Action::Destroy => LifecycleAction::Destroy,
            Action::Restart => LifecycleAction::Restart,
            Action::RestartRename => LifecycleAction::RenameRestart,
            Action::Preserve => LifecycleAction::Preserve,
            Action::CoredumpDestroy => LifecycleAction::CoredumpDestroy,
            Action::CoredumpRestart => LifecycleAction::CoredumpRestart,
            Action::PreserveRunning => {
                let message = "a description has no such action in these versions";
                return Err(Error::new(ErrorCode::ArgumentUnsupported, message));
            }
        };
        let is_of_crash = event == DomainLifecycleEvent::Crash;
        if !is_of_crash
            && matches!(action, LifecycleAction::CoredumpDestroy | LifecycleAction::CoredumpRestart)
        {
            return Err(Error::argument("the memory is dumped only when the guest has crashed"));
        }
        let mut state = self.state()?;
        let machine = state.find_mut(domain)?;
        machine.change(Impact::new(machine, flags.bits())?, |description| {
            let place = match event {
                DomainLifecycleEvent::PowerOff => &mut description.on_poweroff,
                DomainLifecycleEvent::Reboot => &mut description.on_reboot,
                DomainLifecycleEvent::Crash => &mut description.on_crash,
            };
            *place = Some(action);
            Ok(())
        })?;
        state.announce(domain.uuid, None);
        Ok(())
    }

    async fn fetch_autostart_once(&self, domain: &handle::Domain) -> Result<bool> {
        Ok(self.state()?.find(domain)?.autostart_once)
    }

    async fn set_autostart_once(&self, domain: &handle::Domain, autostart: bool) -> Result<()> {
        let mut state = self.state()?;
        let machine = state.find_mut(domain)?;
        if machine.definition.is_none() {
            return Err(Error::invalid(format!("domain '{}' is transient", machine.name())));
        }
        machine.autostart_once = autostart;
        Ok(())
    }
}
