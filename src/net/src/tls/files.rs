//! Which files are ours: libvirt's places for certificates, of the system and of the user.

use std::path::{Path, PathBuf};

use crate::{NetError, Problem};

/// Where certificates are, if a URI does not say so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PkiFolders {
    /// Of the system.
    pub system: PathBuf,
    /// Of the user, unless that is root. What is missing there comes from the system.
    pub user: Option<PathBuf>,
}

impl Default for PkiFolders {
    fn default() -> Self {
        let user = (!rustix::process::getuid().is_root()).then(|| glib::home_dir().join(".pki/libvirt"));
        Self { system: "/etc/pki".into(), user }
    }
}

/// Where to look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Pki {
    /// In this folder only.
    Named(PathBuf),
    /// Where libvirt looks.
    Usual(PkiFolders),
}

/// What was found.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Files {
    /// The certificates of those who sign daemons' certificates.
    pub(super) authorities: Option<PathBuf>,
    /// The list of what they signed and then revoked.
    pub(super) revoked: Option<PathBuf>,
    /// Our own certificate and its key, or which file is missing for that.
    pub(super) identity: Result<(PathBuf, PathBuf), PathBuf>,
}

/// The files of one place.
struct Place {
    authorities: PathBuf,
    revoked: PathBuf,
    certificate: PathBuf,
    key: PathBuf,
}

impl Place {
    fn flat(folder: &Path) -> Self {
        Self {
            authorities: folder.join("cacert.pem"),
            revoked: folder.join("cacrl.pem"),
            certificate: folder.join("clientcert.pem"),
            key: folder.join("clientkey.pem"),
        }
    }

    fn system(folder: &Path) -> Self {
        Self {
            authorities: folder.join("CA/cacert.pem"),
            revoked: folder.join("CA/cacrl.pem"),
            certificate: folder.join("libvirt/clientcert.pem"),
            key: folder.join("libvirt/private/clientkey.pem"),
        }
    }

    /// Our own certificate with its key, or the first of both that is missing.
    fn identity(&self) -> Result<(PathBuf, PathBuf), PathBuf> {
        match [&self.certificate, &self.key].into_iter().find(|path| !path.exists()) {
            None => Ok((self.certificate.clone(), self.key.clone())),
            Some(missing) => Err(missing.clone()),
        }
    }
}

impl Pki {
    /// Where authorities should be.
    pub(super) fn authorities_place(&self) -> PathBuf {
        match self {
            Self::Named(folder) => Place::flat(folder).authorities,
            Self::Usual(folders) => Place::system(&folders.system).authorities,
        }
    }

    /// Looks which files are there; blocks.
    ///
    /// A file of its own may come from each place, but a certificate and its key come from one. Whoever names
    /// a folder promises authorities, and no certificate without its key; it may have neither, because not
    /// every daemon asks.
    pub(super) fn find(&self) -> Result<Files, NetError> {
        let places = match self {
            Self::Named(folder) => vec![Place::flat(folder)],
            Self::Usual(folders) => {
                let user = folders.user.iter().map(|folder| Place::flat(folder));
                user.chain([Place::system(&folders.system)]).collect()
            }
        };
        let first =
            |file: fn(&Place) -> &PathBuf| places.iter().map(file).find(|path| path.exists()).cloned();
        let authorities = first(|place| &place.authorities);
        let revoked = first(|place| &place.revoked);
        let identity = places.iter().map(Place::identity).reduce(|user, system| user.or(system));
        let identity = identity.unwrap_or_else(|| Err(PathBuf::new()));
        if let (Self::Named(_), [place]) = (self, &places[..]) {
            let lacks = |what: &Path| {
                let message = format!("'{}' is missing in the folder that 'pkipath' names", what.display());
                NetError::new(Problem::System, message)
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
        Ok(Files { authorities, revoked, identity })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Makes empty files and looks.
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
            revoked: found.revoked.map(short),
            identity: found.identity.map(|(one, other)| (short(one), short(other))).map_err(short),
        })
    }

    fn usual(base: &Path) -> Pki {
        Pki::Usual(PkiFolders { system: base.join("system"), user: Some(base.join("user")) })
    }

    const SYSTEM: [&str; 4] = [
        "system/CA/cacert.pem",
        "system/CA/cacrl.pem",
        "system/libvirt/clientcert.pem",
        "system/libvirt/private/clientkey.pem",
    ];

    #[test]
    fn the_users_files_come_first_and_the_systems_fill_in() {
        let nothing = find(&[], usual).unwrap();
        let missing = "system/libvirt/clientcert.pem".into();
        assert_eq!(nothing, Files { authorities: None, revoked: None, identity: Err(missing) });
        let system = Files {
            authorities: Some(SYSTEM[0].into()),
            revoked: Some(SYSTEM[1].into()),
            identity: Ok((SYSTEM[2].into(), SYSTEM[3].into())),
        };
        assert_eq!(find(&SYSTEM, usual).unwrap(), system);
        // A certificate without its key is none.
        let half = [&SYSTEM[..], &["user/clientcert.pem"]].concat();
        assert_eq!(find(&half, usual).unwrap(), system);
        let pair = [&half[..], &["user/clientkey.pem", "user/cacert.pem"]].concat();
        let mixed = Files {
            authorities: Some("user/cacert.pem".into()),
            revoked: Some(SYSTEM[1].into()),
            identity: Ok(("user/clientcert.pem".into(), "user/clientkey.pem".into())),
        };
        assert_eq!(find(&pair, usual).unwrap(), mixed);
    }

    #[test]
    fn a_folder_that_is_named_has_what_it_takes() {
        let named = |files: &[&str]| find(files, |base| Pki::Named(base.to_owned()));
        let lacks = |files: &[&str], what: &str| {
            let error = named(files).unwrap_err();
            assert!(error.problem == Problem::System && error.message.contains(what), "{error}");
        };
        lacks(&[], "/cacert.pem'");
        lacks(&["clientcert.pem", "clientkey.pem"], "/cacert.pem'");
        lacks(&["cacert.pem", "clientcert.pem"], "/clientkey.pem'");
        lacks(&["cacert.pem", "clientkey.pem"], "/clientcert.pem'");
        assert_eq!(named(&["cacert.pem"]).unwrap().identity, Err("clientcert.pem".into()));
        assert!(named(&["cacert.pem", "clientcert.pem", "clientkey.pem"]).unwrap().identity.is_ok());
    }
}
