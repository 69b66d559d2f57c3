//! Phases of migration.
//!
//! Generated from `protocol/remote/domain_migrate.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use super::program::{DOMAIN_MIGRATE_PARAM_LIST_MAX, Domain, MIGRATE_COOKIE_MAX, TypedParam};
use crate::xdr::xdr;

xdr! {
    /// Arguments of the call `DOMAIN_MIGRATE_PREPARE`.
    pub struct DomainMigratePrepareArgs {
        pub uri_in: Option<String>,
        pub flags: u64,
        pub dname: Option<String>,
        pub bandwidth: u64,
    }

    /// Result of the call `DOMAIN_MIGRATE_PREPARE`.
    pub struct DomainMigratePrepareRet {
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie: Vec<u8>,
        pub uri_out: Option<String>,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_PERFORM`.
    pub struct DomainMigratePerformArgs {
        pub dom: Domain,
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie: Vec<u8>,
        pub uri: String,
        pub flags: u64,
        pub dname: Option<String>,
        pub bandwidth: u64,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_FINISH`.
    pub struct DomainMigrateFinishArgs {
        pub dname: String,
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie: Vec<u8>,
        pub uri: String,
        pub flags: u64,
    }

    /// Result of the call `DOMAIN_MIGRATE_FINISH`.
    pub struct DomainMigrateFinishRet {
        pub ddom: Domain,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_PREPARE2`.
    pub struct DomainMigratePrepare2Args {
        pub uri_in: Option<String>,
        pub flags: u64,
        pub dname: Option<String>,
        pub bandwidth: u64,
        pub dom_xml: String,
    }

    /// Result of the call `DOMAIN_MIGRATE_PREPARE2`.
    pub struct DomainMigratePrepare2Ret {
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie: Vec<u8>,
        pub uri_out: Option<String>,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_FINISH2`.
    pub struct DomainMigrateFinish2Args {
        pub dname: String,
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie: Vec<u8>,
        pub uri: String,
        pub flags: u64,
        pub retcode: i32,
    }

    /// Result of the call `DOMAIN_MIGRATE_FINISH2`.
    pub struct DomainMigrateFinish2Ret {
        pub ddom: Domain,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_PREPARE_TUNNEL`.
    pub struct DomainMigratePrepareTunnelArgs {
        pub flags: u64,
        pub dname: Option<String>,
        pub bandwidth: u64,
        pub dom_xml: String,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_SET_MAX_DOWNTIME`.
    pub struct DomainMigrateSetMaxDowntimeArgs {
        pub dom: Domain,
        pub downtime: u64,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_SET_MAX_SPEED`.
    pub struct DomainMigrateSetMaxSpeedArgs {
        pub dom: Domain,
        pub bandwidth: u64,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_BEGIN3`.
    pub struct DomainMigrateBegin3Args {
        pub dom: Domain,
        pub xmlin: Option<String>,
        pub flags: u64,
        pub dname: Option<String>,
        pub bandwidth: u64,
    }

    /// Result of the call `DOMAIN_MIGRATE_BEGIN3`.
    pub struct DomainMigrateBegin3Ret {
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie_out: Vec<u8>,
        pub xml: String,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_PREPARE3`.
    pub struct DomainMigratePrepare3Args {
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie_in: Vec<u8>,
        pub uri_in: Option<String>,
        pub flags: u64,
        pub dname: Option<String>,
        pub bandwidth: u64,
        pub dom_xml: String,
    }

    /// Result of the call `DOMAIN_MIGRATE_PREPARE3`.
    pub struct DomainMigratePrepare3Ret {
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie_out: Vec<u8>,
        pub uri_out: Option<String>,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_PREPARE_TUNNEL3`.
    pub struct DomainMigratePrepareTunnel3Args {
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie_in: Vec<u8>,
        pub flags: u64,
        pub dname: Option<String>,
        pub bandwidth: u64,
        pub dom_xml: String,
    }

    /// Result of the call `DOMAIN_MIGRATE_PREPARE_TUNNEL3`.
    pub struct DomainMigratePrepareTunnel3Ret {
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie_out: Vec<u8>,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_PERFORM3`.
    pub struct DomainMigratePerform3Args {
        pub dom: Domain,
        pub xmlin: Option<String>,
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie_in: Vec<u8>,
        pub dconnuri: Option<String>,
        pub uri: Option<String>,
        pub flags: u64,
        pub dname: Option<String>,
        pub bandwidth: u64,
    }

    /// Result of the call `DOMAIN_MIGRATE_PERFORM3`.
    pub struct DomainMigratePerform3Ret {
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie_out: Vec<u8>,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_FINISH3`.
    pub struct DomainMigrateFinish3Args {
        pub dname: String,
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie_in: Vec<u8>,
        pub dconnuri: Option<String>,
        pub uri: Option<String>,
        pub flags: u64,
        pub cancelled: i32,
    }

    /// Result of the call `DOMAIN_MIGRATE_FINISH3`.
    pub struct DomainMigrateFinish3Ret {
        pub dom: Domain,
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie_out: Vec<u8>,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_CONFIRM3`.
    pub struct DomainMigrateConfirm3Args {
        pub dom: Domain,
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie_in: Vec<u8>,
        pub flags: u64,
        pub cancelled: i32,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_GET_MAX_SPEED`.
    pub struct DomainMigrateGetMaxSpeedArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_MIGRATE_GET_MAX_SPEED`.
    pub struct DomainMigrateGetMaxSpeedRet {
        pub bandwidth: u64,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_GET_COMPRESSION_CACHE`.
    pub struct DomainMigrateGetCompressionCacheArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_MIGRATE_GET_COMPRESSION_CACHE`.
    pub struct DomainMigrateGetCompressionCacheRet {
        pub cache_size: u64,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_SET_COMPRESSION_CACHE`.
    pub struct DomainMigrateSetCompressionCacheArgs {
        pub dom: Domain,
        pub cache_size: u64,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_BEGIN3_PARAMS`.
    pub struct DomainMigrateBegin3ParamsArgs {
        pub dom: Domain,
        #[max(DOMAIN_MIGRATE_PARAM_LIST_MAX)]
        pub params: Vec<TypedParam>,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_MIGRATE_BEGIN3_PARAMS`.
    pub struct DomainMigrateBegin3ParamsRet {
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie_out: Vec<u8>,
        pub xml: String,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_PREPARE3_PARAMS`.
    pub struct DomainMigratePrepare3ParamsArgs {
        #[max(DOMAIN_MIGRATE_PARAM_LIST_MAX)]
        pub params: Vec<TypedParam>,
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie_in: Vec<u8>,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_MIGRATE_PREPARE3_PARAMS`.
    pub struct DomainMigratePrepare3ParamsRet {
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie_out: Vec<u8>,
        pub uri_out: Option<String>,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS`.
    pub struct DomainMigratePrepareTunnel3ParamsArgs {
        #[max(DOMAIN_MIGRATE_PARAM_LIST_MAX)]
        pub params: Vec<TypedParam>,
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie_in: Vec<u8>,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS`.
    pub struct DomainMigratePrepareTunnel3ParamsRet {
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie_out: Vec<u8>,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_PERFORM3_PARAMS`.
    pub struct DomainMigratePerform3ParamsArgs {
        pub dom: Domain,
        pub dconnuri: Option<String>,
        #[max(DOMAIN_MIGRATE_PARAM_LIST_MAX)]
        pub params: Vec<TypedParam>,
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie_in: Vec<u8>,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_MIGRATE_PERFORM3_PARAMS`.
    pub struct DomainMigratePerform3ParamsRet {
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie_out: Vec<u8>,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_FINISH3_PARAMS`.
    pub struct DomainMigrateFinish3ParamsArgs {
        #[max(DOMAIN_MIGRATE_PARAM_LIST_MAX)]
        pub params: Vec<TypedParam>,
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie_in: Vec<u8>,
        pub flags: u32,
        pub cancelled: i32,
    }

    /// Result of the call `DOMAIN_MIGRATE_FINISH3_PARAMS`.
    pub struct DomainMigrateFinish3ParamsRet {
        pub dom: Domain,
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie_out: Vec<u8>,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_CONFIRM3_PARAMS`.
    pub struct DomainMigrateConfirm3ParamsArgs {
        pub dom: Domain,
        #[max(DOMAIN_MIGRATE_PARAM_LIST_MAX)]
        pub params: Vec<TypedParam>,
        #[max(MIGRATE_COOKIE_MAX)]
        pub cookie_in: Vec<u8>,
        pub flags: u32,
        pub cancelled: i32,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_START_POST_COPY`.
    pub struct DomainMigrateStartPostCopyArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_MIGRATE_GET_MAX_DOWNTIME`.
    pub struct DomainMigrateGetMaxDowntimeArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_MIGRATE_GET_MAX_DOWNTIME`.
    pub struct DomainMigrateGetMaxDowntimeRet {
        pub downtime: u64,
    }
}
