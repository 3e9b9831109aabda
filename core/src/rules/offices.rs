//! Who holds which role, looked up by position.

use crate::law::{Institution, Names, Pack, RoleId};

/// The roles of the packs in order of their names, the institutions of each, and the roles of each duty.
#[derive(Debug, Clone)]
pub(super) struct Offices {
    roles: Vec<RoleId>,
    index: Names,
    /// By role: pack and position of each institution.
    held_by: Vec<Vec<(usize, usize)>>,
    /// By duty: its roles.
    of_duty: Vec<Vec<usize>>,
}

impl Offices {
    pub(super) fn new(packs: &[Pack]) -> Self {
        // Whoever owes a duty or holds a role names one that a pack defines: that was proved.
        let mut roles: Vec<RoleId> = packs.iter().flat_map(|p| &p.role).map(|role| role.id.clone()).collect();
        roles.sort_unstable();
        let index = Names::new(roles.iter().map(RoleId::as_str));
        let mut offices = Self { held_by: vec![Vec::new(); roles.len()], roles, index, of_duty: Vec::new() };
        for (p, pack) in packs.iter().enumerate() {
            for (i, institution) in pack.institution.iter().enumerate() {
                let role = offices.find(&institution.role);
                if let Some(held_by) = role.and_then(|role| offices.held_by.get_mut(role)) {
                    held_by.push((p, i));
                }
            }
        }
        let duties = packs.iter().flat_map(|p| &p.duty);
        offices.of_duty =
            duties.map(|duty| duty.roles.iter().filter_map(|role| offices.find(role)).collect()).collect();
        offices
    }

    pub(super) fn find(&self, role: &RoleId) -> Option<usize> {
        self.index.find(role.as_str(), |i| self.roles.get(i).map(RoleId::as_str))
    }

    pub(super) fn name(&self, role: usize) -> Option<&RoleId> {
        self.roles.get(role)
    }

    /// The roles of the duty at this position, in its own order.
    pub(super) fn of_duty(&self, duty: u16) -> &[usize] {
        self.of_duty.get(usize::from(duty)).map(Vec::as_slice).unwrap_or_default()
    }

    /// The institutions of a role in these packs, whenever and wherever they hold it.
    pub(super) fn holders<'a>(
        &'a self,
        role: Option<usize>,
        packs: &'a [Pack],
    ) -> impl Iterator<Item = &'a Institution> + Clone + 'a {
        let held_by = role.and_then(|role| self.held_by.get(role)).map(Vec::as_slice).unwrap_or_default();
        held_by.iter().filter_map(|(pack, i)| packs.get(*pack)?.institution.get(*i))
    }
}
