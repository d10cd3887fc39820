/* The small world of `tchau explore` for SPIN: how external users leave an organization.
 *
 * Written from the requirements (R..., D...) only. Sizes: -DTENANTS=2..3, -DUSERS=2..3,
 * -DRELATIONS=1..3.
 *
 * One process chooses among everything that can happen. Each choice is one d_step, so nothing
 * between two states is ever seen, and each instance of a command is one transition. Choices are
 * written out by macros for every actor, organization and membership, since a d_step must not
 * choose itself.
 *
 * Everything is zero before the setup: for SPIN that is one more state. It counts two more
 * transitions, which lead there and from there to the start.
 */

#ifndef TENANTS
#define TENANTS 2
#endif
#ifndef USERS
#define USERS 2
#endif
#ifndef RELATIONS
#define RELATIONS 2
#endif
#if TENANTS < 2 || TENANTS > 3 || USERS < 2 || USERS > 3 || RELATIONS < 1 || RELATIONS > 3
#error "the macros of leaving-world.pml go no further"
#endif
#define MEMBERSHIPS (USERS + RELATIONS)

#include "leaving-world.pml"
#include "leaving-steps.pml"

/* ---- What people do for themselves ---------------------------------------------------------- */

/* Leave can be selected beside an entry of the page (R14, R18, D17) whose user has a page (D26),
 * and does something if a confirmation opens or is closed (D30). */
#define SELECTABLE(x) \
  (LIVE(x) && !m[x].pending && LIVE(m[x].user) && (!BLOCKED(x) || SAME_PAIR(ASKED_OF, x)))
#define INVITED(x)  (LIVE(x) && m[x].pending && !m[x].disabled && CAN_ACT(m[x].user))

/* In this order: open the page; cancel; confirm; confirm for the direct connection; select Leave
 * beside the first entry (D32); beside the direct connection (D31); sign in; redeem (D45). */
#define OWN(x, _) \
  :: d_step { m[x].asked -> m[x].asked = 0 } \
  :: d_step { m[x].asked -> m[x].asked = 0 } \
  :: d_step { m[x].asked -> confirm_leave(x) } \
  :: d_step { m[x].asked && m[x].relation == DIRECT -> confirm_leave(x) } \
  :: d_step { SELECTABLE(x) && (m[x].relation == COLLABORATION || !SAME_PAIR(ENTRY_OF, x)) -> \
      select_leave(x) } \
  :: d_step { SELECTABLE(x) && m[x].relation == DIRECT -> select_leave(x) } \
  :: d_step { INVITED(x) -> m[x].pending = 0 } \
  :: d_step { INVITED(x) -> m[x].pending = 0 }

/* Connect directly (D42). */
#define CONNECT(t, a) \
  :: d_step { ROOM && m[a].tenant != t && CAN_ACT(a) && !ANY_RELATION(DIRECT_OF, a, t) -> \
      come_to_be(a, t, DIRECT, 0) }

/* ---- What administrators do ----------------------------------------------------------------- */

/* The privacy contact and, with one, the leave setting (R28); only a global administrator may. */
#define CONFIGURE(t, a) \
  :: d_step { GLOBAL(a, t) -> o[t].contact = !o[t].contact } \
  :: d_step { o[t].contact && o[t].leaving != YES && GLOBAL(a, t) -> o[t].leaving = YES } \
  :: d_step { o[t].contact && o[t].leaving != NO && GLOBAL(a, t) -> o[t].leaving = NO }

#define DELETE_GROUP(t, a) \
  :: d_step { o[t].group && MAY(a, t) -> delete_group(t) }

#define INVITE(u, t, a) \
  :: d_step { ROOM && m[u].tenant != t && !ANY_RELATION(GUEST_OF, u, t) && MAY(a, t) -> \
      come_to_be(u, t, COLLABORATION, 1) }

/* Disable or enable; add to the group or remove from it; assign the role (D46); delete permanently
 * (R40). What would change nothing is no choice (D34), so one of each two is. */
#define MANAGE(x, t, a) \
  :: d_step { m[x].tenant == t && OBJECT(x) && MAY(a, t) -> m[x].disabled = !m[x].disabled } \
  :: d_step { m[x].tenant == t && OBJECT(x) && o[t].group && MAY(a, t) -> \
      m[x].in_group = !m[x].in_group } \
  :: d_step { m[x].tenant == t && OBJECT(x) && !m[x].pending && !m[x].user_administrator \
      && GLOBAL(a, t) -> m[x].user_administrator = 1 } \
  :: d_step { m[x].tenant == t && m[x].life == SOFT_DELETED && MAY(a, t) -> delete_permanently(x) }

/* Delete and restore a home account (D27). With it goes every confirmation of its user (D30). */
#define MANAGE_HOME(x, t, a) \
  MANAGE(x, t, a) \
  :: d_step { m[x].tenant == t && LIVE(x) && MAY(a, t) -> leave(x); close_confirmation(x) } \
  :: d_step { m[x].tenant == t && m[x].life == SOFT_DELETED && MAY(a, t) -> restore(x) }

/* Invite again (D35), which leaves the state as it is; delete, which is about a direct connection
 * if no object comes before it; delete the direct connection (D28); restore, unless the name is
 * taken (D15). */
#define MANAGE_RELATION(x, t, a) \
  MANAGE(x, t, a) \
  :: m[x].tenant == t && LIVE(x) && m[x].relation == COLLABORATION && MAY(a, t) \
  :: d_step { m[x].tenant == t && LIVE(x) && MAY(a, t) \
      && (m[x].relation == COLLABORATION || !SAME_PAIR(COMES_FIRST_OF, x)) -> leave(x) } \
  :: d_step { m[x].tenant == t && LIVE(x) && m[x].relation == DIRECT && MAY(a, t) -> leave(x) } \
  :: d_step { m[x].tenant == t && m[x].life == SOFT_DELETED && !SAME_PAIR(GUEST_OF, x) \
      && MAY(a, t) -> restore(x) }

/* Whether the actor is an administrator is asked once for all of that. SPIN does not store a state
 * inside an atomic sequence, and none can get stuck: an administrator can at least disable the own
 * account. Breadth-first search does store such states, so there each choice asks for itself. */
#ifdef BREADTH_FIRST
#define IF_ADMIN(a, t, choices)  choices
#define MAY(a, t)  ADMIN(a, t)
#else
#define IF_ADMIN(a, t, choices)  :: atomic { ADMIN(a, t) -> if choices fi }
#define MAY(a, t)  true
#endif

#define ADMINISTER(t, a) \
  IF_ADMIN(a, t, \
    CONFIGURE(t, a) \
    DELETE_GROUP(t, a) \
    EACH_USER(INVITE, t, a) \
    EACH_USER(MANAGE_HOME, t, a) \
    EACH_RELATION(MANAGE_RELATION, t, a))

/* ---- What time does ------------------------------------------------------------------------- */

/* A data removal ends early (D2). */
#define END_REMOVAL(x, _) \
  :: d_step { m[x].life == REMOVING_DATA && !SOME_FRESH -> end_membership(x); stop_clock(x) }

/* A confirmation is about an entry of the page (R14, D30). */
#define CHECK(x, _) \
  :: d_step { m[x].asked && !(LIVE(x) && !m[x].pending) -> assert(false) }

#define ACTS(a, _) \
  EACH_TENANT(CONNECT, a) \
  EACH_TENANT(ADMINISTER, a)

active proctype world() {
  d_step { set_up() };
end:                            /* it is no error when nobody can do anything any more */
  do
  EACH_RELATION(OWN, _)
  EACH_ACTOR(ACTS, _)
  :: d_step { SOME_FRESH -> ALL(0, m[i].clock != STOPPED, m[i].clock = m[i].clock + 1) }
  :: d_step { SOME_RUN && !SOME_FRESH -> reach_deadline() }
  EACH_USER(END_REMOVAL, _)
  EACH_RELATION(END_REMOVAL, _)
  EACH_RELATION(CHECK, _)
  od
}
