//! Calls on the disks of a domain: jobs, sizes, statistics, throttling.
//!
//! Generated from `protocol/remote/domain_block.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use super::program::{
    DOMAIN_BLOCK_COPY_PARAMETERS_MAX, DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX, DOMAIN_BLOCK_PEEK_BUFFER_MAX,
    DOMAIN_BLOCK_STATS_PARAMETERS_MAX, Domain, TypedParam,
};
use crate::xdr::xdr;

xdr! {
    /// Arguments of the call `DOMAIN_BLOCK_STATS`.
    pub struct DomainBlockStatsArgs {
        pub dom: Domain,
        pub path: String,
    }

    /// Result of the call `DOMAIN_BLOCK_STATS`.
    pub struct DomainBlockStatsRet {
        pub rd_req: i64,
        pub rd_bytes: i64,
        pub wr_req: i64,
        pub wr_bytes: i64,
        pub errs: i64,
    }

    /// Arguments of the call `DOMAIN_BLOCK_PEEK`.
    pub struct DomainBlockPeekArgs {
        pub dom: Domain,
        pub path: String,
        pub offset: u64,
        pub size: u32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_BLOCK_PEEK`.
    pub struct DomainBlockPeekRet {
        #[max(DOMAIN_BLOCK_PEEK_BUFFER_MAX)]
        pub buffer: Vec<u8>,
    }

    /// Arguments of the call `DOMAIN_GET_BLOCK_INFO`.
    pub struct DomainGetBlockInfoArgs {
        pub dom: Domain,
        pub path: String,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_BLOCK_INFO`.
    pub struct DomainGetBlockInfoRet {
        pub allocation: u64,
        pub capacity: u64,
        pub physical: u64,
    }

    /// Arguments of the call `DOMAIN_BLOCK_JOB_ABORT`.
    pub struct DomainBlockJobAbortArgs {
        pub dom: Domain,
        pub path: String,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_GET_BLOCK_JOB_INFO`.
    pub struct DomainGetBlockJobInfoArgs {
        pub dom: Domain,
        pub path: String,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_BLOCK_JOB_INFO`.
    pub struct DomainGetBlockJobInfoRet {
        pub found: i32,
        pub r#type: i32,
        pub bandwidth: u64,
        pub cur: u64,
        pub end: u64,
    }

    /// Arguments of the call `DOMAIN_BLOCK_JOB_SET_SPEED`.
    pub struct DomainBlockJobSetSpeedArgs {
        pub dom: Domain,
        pub path: String,
        pub bandwidth: u64,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_BLOCK_PULL`.
    pub struct DomainBlockPullArgs {
        pub dom: Domain,
        pub path: String,
        pub bandwidth: u64,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_BLOCK_STATS_FLAGS`.
    pub struct DomainBlockStatsFlagsArgs {
        pub dom: Domain,
        pub path: String,
        pub nparams: i32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_BLOCK_STATS_FLAGS`.
    pub struct DomainBlockStatsFlagsRet {
        #[max(DOMAIN_BLOCK_STATS_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
        pub nparams: i32,
    }

    /// Arguments of the call `DOMAIN_BLOCK_RESIZE`.
    pub struct DomainBlockResizeArgs {
        pub dom: Domain,
        pub disk: String,
        pub size: u64,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SET_BLOCK_IO_TUNE`.
    pub struct DomainSetBlockIoTuneArgs {
        pub dom: Domain,
        pub disk: String,
        #[max(DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_GET_BLOCK_IO_TUNE`.
    pub struct DomainGetBlockIoTuneArgs {
        pub dom: Domain,
        pub disk: Option<String>,
        pub nparams: i32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_BLOCK_IO_TUNE`.
    pub struct DomainGetBlockIoTuneRet {
        #[max(DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
        pub nparams: i32,
    }

    /// Arguments of the call `DOMAIN_BLOCK_REBASE`.
    pub struct DomainBlockRebaseArgs {
        pub dom: Domain,
        pub path: String,
        pub base: Option<String>,
        pub bandwidth: u64,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_BLOCK_COMMIT`.
    pub struct DomainBlockCommitArgs {
        pub dom: Domain,
        pub disk: String,
        pub base: Option<String>,
        pub top: Option<String>,
        pub bandwidth: u64,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_BLOCK_COPY`.
    pub struct DomainBlockCopyArgs {
        pub dom: Domain,
        pub path: String,
        pub destxml: String,
        #[max(DOMAIN_BLOCK_COPY_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SET_BLOCK_THRESHOLD`.
    pub struct DomainSetBlockThresholdArgs {
        pub dom: Domain,
        pub dev: String,
        pub threshold: u64,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SET_THROTTLE_GROUP`.
    pub struct DomainSetThrottleGroupArgs {
        pub dom: Domain,
        pub group: String,
        #[max(DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_DEL_THROTTLE_GROUP`.
    pub struct DomainDelThrottleGroupArgs {
        pub dom: Domain,
        pub group: Option<String>,
        pub flags: u32,
    }
}
