//! The snapshots or the checkpoints of a made-up domain: a tree by their parents, and which one is current.

use std::collections::{BTreeMap, HashMap, VecDeque};

use virgo_operations::{Error, Result};

/// What is in a tree.
pub(crate) trait Moment {
    /// What one is called in messages.
    const CALLED: &'static str;

    /// Its name.
    fn name(&self) -> &str;

    /// The name of its parent.
    fn parent(&self) -> Option<&str>;

    /// It gets another parent.
    fn set_parent(&mut self, parent: Option<&str>);
}

/// See the module. The parent of each is in it, or nobody.
pub(crate) struct Tree<M> {
    all: BTreeMap<String, M>,
    current: Option<String>,
}

impl<M> Default for Tree<M> {
    fn default() -> Self {
        Self { all: BTreeMap::new(), current: None }
    }
}

/// What of a tree is removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Removal {
    /// One; its children get its parent.
    One,
    /// One, and all below it.
    WithChildren,
    /// All below one.
    ChildrenOnly,
}

impl Removal {
    /// Reads flags, which both kinds have alike.
    ///
    /// # Errors
    /// `InvalidArg` if they contradict each other.
    pub(crate) fn new(children: bool, children_only: bool) -> Result<Self> {
        match (children, children_only) {
            (true, true) => Err(Error::argument("the flags CHILDREN and CHILDREN_ONLY exclude each other")),
            (true, false) => Ok(Self::WithChildren),
            (false, true) => Ok(Self::ChildrenOnly),
            (false, false) => Ok(Self::One),
        }
    }
}

impl<M: Moment> Tree<M> {
    /// Whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Finds one by its name.
    pub(crate) fn get(&self, name: &str) -> Option<&M> {
        self.all.get(name)
    }

    /// Finds one by its name, to change it.
    pub(crate) fn get_mut(&mut self, name: &str) -> Option<&mut M> {
        self.all.get_mut(name)
    }

    /// The name of the current one.
    pub(crate) fn current(&self) -> Option<&str> {
        self.current.as_deref()
    }

    /// Makes one the current one, and returns the name of the one that was.
    pub(crate) fn set_current(&mut self, name: &str) -> Option<String> {
        self.current.replace(name.to_owned())
    }

    /// Adds one, or replaces the one of that name, whose children it keeps.
    ///
    /// # Errors
    /// `InvalidArg` if its parent is not there, or below it.
    pub(crate) fn put(&mut self, moment: M) -> Result<()> {
        let (called, name) = (M::CALLED, moment.name());
        let mut above = moment.parent();
        while let Some(parent) = above {
            if parent == name {
                return Err(Error::argument(format!("{called} '{name}' would be below itself")));
            }
            let Some(found) = self.all.get(parent) else {
                let message = format!("the parent '{parent}' of {called} '{name}' is not there");
                return Err(Error::argument(message));
            };
            above = found.parent();
        }
        self.all.insert(name.to_owned(), moment);
        Ok(())
    }

    /// All below one, or all there are, parents before their children.
    pub(crate) fn below<'a>(&'a self, top: Option<&'a str>) -> Vec<&'a M> {
        let mut children: HashMap<Option<&str>, Vec<&M>> = HashMap::new();
        for moment in self.all.values() {
            children.entry(moment.parent()).or_default().push(moment);
        }
        let mut tops = VecDeque::from([top]);
        let mut all = vec![];
        while let Some(top) = tops.pop_front() {
            for moment in children.remove(&top).unwrap_or_default() {
                all.push(moment);
                tops.push_back(Some(moment.name()));
            }
        }
        all
    }

    /// The children of one, or those without a parent.
    pub(crate) fn children<'a>(&'a self, top: Option<&'a str>) -> impl Iterator<Item = &'a M> {
        self.all.values().filter(move |moment| moment.parent() == top)
    }

    /// Whether one has no children.
    pub(crate) fn is_leaf(&self, name: &str) -> bool {
        self.children(Some(name)).next().is_none()
    }

    /// Removes what is meant. Returns those that are gone, and the names of those that have another parent, or are the
    /// current one now.
    pub(crate) fn remove(&mut self, name: &str, removal: Removal) -> (Vec<M>, Vec<String>) {
        let names = |moments: Vec<&M>| moments.iter().map(|moment| moment.name().to_owned()).collect();
        let mut going: Vec<String> = match removal {
            Removal::One => vec![],
            Removal::WithChildren | Removal::ChildrenOnly => names(self.below(Some(name))),
        };
        let parent = self.all.get(name).and_then(Moment::parent).map(str::to_owned);
        let mut changed: Vec<String> = match removal {
            Removal::One => names(self.children(Some(name)).collect()),
            Removal::WithChildren | Removal::ChildrenOnly => vec![],
        };
        for child in &changed {
            if let Some(child) = self.all.get_mut(child) {
                child.set_parent(parent.as_deref());
            }
        }
        let heir = match removal {
            Removal::ChildrenOnly => Some(name.to_owned()),
            Removal::One | Removal::WithChildren => {
                going.push(name.to_owned());
                parent
            }
        };
        if self.current.as_ref().is_some_and(|current| going.contains(current)) {
            changed.extend(heir.clone().filter(|heir| !changed.contains(heir)));
            self.current = heir;
        }
        (going.iter().filter_map(|name| self.all.remove(name)).collect(), changed)
    }

    /// Removes all.
    pub(crate) fn clear(&mut self) -> Vec<M> {
        self.current = None;
        std::mem::take(&mut self.all).into_values().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Named(&'static str, Option<String>);

    impl Moment for Named {
        const CALLED: &'static str = "moment";

        fn name(&self) -> &str {
            self.0
        }

        fn parent(&self) -> Option<&str> {
            self.1.as_deref()
        }

        fn set_parent(&mut self, parent: Option<&str>) {
            self.1 = parent.map(str::to_owned);
        }
    }

    fn put(tree: &mut Tree<Named>, name: &'static str, parent: Option<&str>) -> Result<()> {
        tree.put(Named(name, parent.map(str::to_owned)))
    }

    /// `z` has `b`, which has `c` and `a`; `d` is by itself.
    fn tree() -> Tree<Named> {
        let mut tree = Tree::default();
        for (name, parent) in [("z", None), ("b", Some("z")), ("c", Some("b")), ("a", Some("b")), ("d", None)]
        {
            put(&mut tree, name, parent).unwrap();
            tree.set_current(name);
        }
        tree
    }

    fn names(tree: &Tree<Named>, top: Option<&str>) -> String {
        tree.below(top).iter().map(|moment| moment.name()).collect()
    }

    #[test]
    fn parents_come_first() {
        let tree = tree();
        assert_eq!((names(&tree, None), names(&tree, Some("z"))), ("dzbac".to_owned(), "bac".to_owned()));
        assert_eq!(tree.children(None).map(Moment::name).collect::<String>(), "dz");
        assert!(tree.is_leaf("d") && tree.is_leaf("c") && !tree.is_leaf("b"));
    }

    #[test]
    fn nobody_is_below_itself_or_below_what_is_not_there() {
        let mut tree = tree();
        let refused = |result: Result<()>| result.unwrap_err().message().to_owned();
        assert!(refused(put(&mut tree, "z", Some("c"))).contains("'z' would be below itself"));
        assert!(refused(put(&mut tree, "z", Some("z"))).contains("'z' would be below itself"));
        assert!(refused(put(&mut tree, "e", Some("f"))).contains("'f'"));
        // What is replaced keeps its children.
        put(&mut tree, "b", Some("d")).unwrap();
        assert_eq!(names(&tree, Some("d")), "bac");
    }

    #[test]
    fn the_current_one_and_the_children_follow_what_is_removed() {
        let removed = |current: &str, name: &str, removal| {
            let mut tree = tree();
            tree.set_current(current);
            let (gone, changed) = tree.remove(name, removal);
            let gone: String = gone.iter().map(Moment::name).collect();
            (gone, changed.concat(), names(&tree, None), tree.current().unwrap_or("-").to_owned())
        };
        let expected = |gone: &str, changed: &str, left: &str, current: &str| {
            (gone.to_owned(), changed.to_owned(), left.to_owned(), current.to_owned())
        };
        assert_eq!(removed("d", "b", Removal::One), expected("b", "ac", "dzac", "d"));
        assert_eq!(removed("b", "b", Removal::One), expected("b", "acz", "dzac", "z"));
        assert_eq!(removed("z", "z", Removal::One), expected("z", "b", "bdac", "-"));
        assert_eq!(removed("a", "b", Removal::WithChildren), expected("acb", "z", "dz", "z"));
        assert_eq!(removed("a", "b", Removal::ChildrenOnly), expected("ac", "b", "dzb", "b"));
        let mut tree = tree();
        assert_eq!((tree.clear().len(), tree.is_empty(), tree.current()), (5, true, None));
    }

    #[test]
    fn flags_exclude_each_other() {
        assert_eq!(Removal::new(false, true), Ok(Removal::ChildrenOnly));
        assert!(Removal::new(true, true).is_err());
    }
}
