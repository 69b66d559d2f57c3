//! Locations of certificates: libvirt's directories, of the system and of the user.

use std::path::{Path, PathBuf};

use crate::{NetError, NetErrorKind};

/// Directories of certificates, unless the URI has `pkipath`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PkiPaths {
    /// Directory of the system.
    pub system: PathBuf,
    /// Directory of the user, unless root. Files missing there are taken from the system's.
    pub user: Option<PathBuf>,
}

impl Default for PkiPaths {
    fn default() -> Self {
        let user = (!rustix::process::getuid().is_root()).then(|| glib::home_dir().join(".pki/libvirt"));
        Self { system: "/etc/pki".into(), user }
    }
}

/// Locations to search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Pki {
    /// Only this directory (`pkipath`).
    Named(PathBuf),
    /// libvirt's default directories.
    Usual(PkiPaths),
}

/// Files found.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Files {
    /// CA certificates.
    pub(super) authorities: Option<PathBuf>,
    /// Certificate revocation lists.
    pub(super) crl: Option<PathBuf>,
    /// Our certificate and its key, or the file that is missing.
    pub(super) identity: Result<(PathBuf, PathBuf), PathBuf>,
}

/// File names in one directory.
struct Candidates {
    authorities: PathBuf,
    crl: PathBuf,
    certificate: PathBuf,
    key: PathBuf,
}

impl Candidates {
    fn flat(folder: &Path) -> Self {
        Self {
            authorities: folder.join("cacert.pem"),
            crl: folder.join("cacrl.pem"),
            certificate: folder.join("clientcert.pem"),
            key: folder.join("clientkey.pem"),
        }
    }

    fn system(folder: &Path) -> Self {
        Self {
            authorities: folder.join("CA/cacert.pem"),
            crl: folder.join("CA/cacrl.pem"),
            certificate: folder.join("libvirt/clientcert.pem"),
            key: folder.join("libvirt/private/clientkey.pem"),
        }
    }

    /// Returns our certificate and key, or the first of them that is missing.
    fn identity(&self) -> Result<(PathBuf, PathBuf), PathBuf> {
        match [&self.certificate, &self.key].into_iter().find(|path| !path.exists()) {
            None => Ok((self.certificate.clone(), self.key.clone())),
            Some(missing) => Err(missing.clone()),
        }
    }
}

impl Pki {
    /// Returns the default path of the CA certificates, for messages.
    pub(super) fn authorities_place(&self) -> PathBuf {
        match self {
            Self::Named(folder) => Candidates::flat(folder).authorities,
            Self::Usual(folders) => Candidates::system(&folders.system).authorities,
        }
    }

    /// Searches the files. Blocks.
    ///
    /// CA certificates and CRLs may come from different directories; a certificate and its key come from the same.
    /// With `pkipath`, CA certificates are required, and a certificate requires its key; both may be missing,
    /// because not every daemon asks for one.
    pub(super) fn find(&self) -> Result<Files, NetError> {
        let places = match self {
            Self::Named(folder) => vec![Candidates::flat(folder)],
            Self::Usual(folders) => {
                let user = folders.user.iter().map(|folder| Candidates::flat(folder));
                user.chain([Candidates::system(&folders.system)]).collect()
            }
        };
        let first =
            |file: fn(&Candidates) -> &PathBuf| places.iter().map(file).find(|path| path.exists()).cloned();
        let authorities = first(|place| &place.authorities);
        let crl = first(|place| &place.crl);
        let identity = places.iter().map(Candidates::identity).reduce(|user, system| user.or(system));
        let identity = identity.unwrap_or_else(|| Err(PathBuf::new()));
        if let (Self::Named(_), [place]) = (self, &places[..]) {
            let lacks = |what: &Path| {
                let message = format!("'{}' is missing in the folder that 'pkipath' names", what.display());
                NetError::new(NetErrorKind::System, message)
            };
            if authorities.is_none() {
                return Err(lacks(&place.authorities));
            }
            match &identity {
                Err(missing) if place.certificate.exists() || place.key.exists() => {
                    return Err(lacks(missing));
                }
                _ => {}
            }
        }
        Ok(Files { authorities, crl, identity })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Makes empty files and searches them.
    fn find(files: &[&str], pki: impl Fn(&Path) -> Pki) -> Result<Files, NetError> {
        let base = tempfile::tempdir().unwrap();
        for file in files {
            let path = base.path().join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, "").unwrap();
        }
        let found = pki(base.path()).find()?;
        let short = |path: PathBuf| path.strip_prefix(base.path()).unwrap().to_owned();
        Ok(Files {
            authorities: found.authorities.map(short),
            crl: found.crl.map(short),
            identity: found.identity.map(|(one, other)| (short(one), short(other))).map_err(short),
        })
    }

    fn usual(base: &Path) -> Pki {
        Pki::Usual(PkiPaths { system: base.join("system"), user: Some(base.join("user")) })
    }

    const SYSTEM: [&str; 4] = [
        "system/CA/cacert.pem",
        "system/CA/cacrl.pem",
        "system/libvirt/clientcert.pem",
        "system/libvirt/private/clientkey.pem",
    ];

    #[test]
    fn user_files_take_precedence_over_system_files() {
        let nothing = find(&[], usual).unwrap();
        let missing = "system/libvirt/clientcert.pem".into();
        assert_eq!(nothing, Files { authorities: None, crl: None, identity: Err(missing) });
        let system = Files {
            authorities: Some(SYSTEM[0].into()),
            crl: Some(SYSTEM[1].into()),
            identity: Ok((SYSTEM[2].into(), SYSTEM[3].into())),
        };
        assert_eq!(find(&SYSTEM, usual).unwrap(), system);
        // A certificate without its key is ignored.
        let half = [&SYSTEM[..], &["user/clientcert.pem"]].concat();
        assert_eq!(find(&half, usual).unwrap(), system);
        let pair = [&half[..], &["user/clientkey.pem", "user/cacert.pem"]].concat();
        let mixed = Files {
            authorities: Some("user/cacert.pem".into()),
            crl: Some(SYSTEM[1].into()),
            identity: Ok(("user/clientcert.pem".into(), "user/clientkey.pem".into())),
        };
        assert_eq!(find(&pair, usual).unwrap(), mixed);
    }

    #[test]
    fn an_incomplete_pkipath_is_an_error() {
        let named = |files: &[&str]| find(files, |base| Pki::Named(base.to_owned()));
        let lacks = |files: &[&str], what: &str| {
            let error = named(files).unwrap_err();
            assert!(error.kind == NetErrorKind::System && error.message.contains(what), "{error}");
        };
        lacks(&[], "/cacert.pem'");
        lacks(&["clientcert.pem", "clientkey.pem"], "/cacert.pem'");
        lacks(&["cacert.pem", "clientcert.pem"], "/clientkey.pem'");
        lacks(&["cacert.pem", "clientkey.pem"], "/clientcert.pem'");
        assert_eq!(named(&["cacert.pem"]).unwrap().identity, Err("clientcert.pem".into()));
        assert!(named(&["cacert.pem", "clientcert.pem", "clientkey.pem"]).unwrap().identity.is_ok());
    }
}
