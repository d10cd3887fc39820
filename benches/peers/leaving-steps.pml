/* What the steps of the small world do, once they are allowed (for leaving.pml). */

/* Has the effect on every place i, from the first, that the condition holds for. (A d_step must not
 * end with a loop, whose exit would leave it; so something follows.) */
#define ALL(first, condition, effect) \
  i = first; \
  do \
  :: i < MEMBERSHIPS -> if :: condition -> effect :: else fi; i++ \
  :: else -> break \
  od; \
  i = 0

inline close_confirmation(whose) {
  ALL(USERS, m[i].user == whose, m[i].asked = 0)
}

/* A new confirmation opens unless it is blocked; the old one is closed in any case (D30). */
inline select_leave(x) {
  close_confirmation(m[x].user);
  m[x].asked = !BLOCKED(x)
}

/* A soft deletion (R35, D23, D27) or, without an object, a data removal (R46, D28) starts now. */
inline leave(x) {
  m[x].asked = 0;
  m[x].clock = FRESH;
  m[x].life = (m[x].relation == DIRECT -> REMOVING_DATA : SOFT_DELETED)
}

/* The reasons that block are looked at again (D9). */
inline confirm_leave(x) {
  if
  :: BLOCKED(x) -> m[x].asked = 0
  :: else -> leave(x)
  fi
}

/* Older ones move up if no other clock has the stopped one's age. */
inline stop_clock(x) {
  age = m[x].clock;
  m[x].clock = STOPPED;
  ALL(0, m[i].clock == age, shared = 1);
  if
  :: age > FRESH && !shared -> ALL(0, m[i].clock > age, m[i].clock = m[i].clock - 1)
  :: else
  fi;
  age = 0;
  shared = 0
}

/* Everything comes back (R38) but a group that is no more (D16). */
inline restore(x) {
  stop_clock(x);
  m[x].life = ACTIVE;
  m[x].in_group = m[x].in_group && o[m[x].tenant].group
}

inline delete_permanently(x) {
  stop_clock(x);
  m[x].life = REMOVING_DATA;
  m[x].clock = FRESH
}

/* Only who it was, where and how is left. */
inline end_membership(x) {
  m[x].life = GONE;
  m[x].pending = 0;
  m[x].disabled = 0;
  m[x].in_group = 0;
  m[x].global_administrator = 0;
  m[x].user_administrator = 0
}

inline reach_deadline() {
  ALL(0, m[i].clock > age, age = m[i].clock);
  i = 0;
  do
  :: i < MEMBERSHIPS ->
    if
    :: m[i].clock == age && m[i].life == SOFT_DELETED ->
      m[i].life = REMOVING_DATA;
      m[i].clock = FRESH
    :: m[i].clock == age && m[i].life == REMOVING_DATA ->
      end_membership(i);
      m[i].clock = STOPPED
    :: else
    fi;
    i++
  :: else -> break
  od;
  i = 0;
  age = 0
}

inline move(to, from) {
  m[to].user = m[from].user;
  m[to].tenant = m[from].tenant;
  m[to].relation = m[from].relation;
  m[to].life = m[from].life;
  m[to].clock = m[from].clock;
  m[to].pending = m[from].pending;
  m[to].disabled = m[from].disabled;
  m[to].in_group = m[from].in_group;
  m[to].global_administrator = m[from].global_administrator;
  m[to].user_administrator = m[from].user_administrator;
  m[to].asked = m[from].asked
}

/* A new membership stands behind those of the same user and organization. */
inline come_to_be(who, where, how, invited) {
  i = MEMBERSHIPS - 1;
  do
  :: i > USERS && (m[i - 1].life == NONE || m[i - 1].user > who
                   || m[i - 1].user == who && m[i - 1].tenant > where) ->
    move(i, i - 1);
    i--
  :: else -> break
  od;
  end_membership(i);
  m[i].user = who;
  m[i].tenant = where;
  m[i].relation = how;
  m[i].life = ACTIVE;
  m[i].clock = STOPPED;
  m[i].pending = invited;
  m[i].asked = 0;
  i = 0
}

/* Nobody who is there is in the group any more; a restore would report it missing (D16). */
inline delete_group(where) {
  o[where].group = 0;
  ALL(0, LIVE(i) && m[i].tenant == where, m[i].in_group = 0)
}

/* Rui administers Fabrikam, which has a group; the others are at home elsewhere in turn. */
inline set_up() {
  o[0].group = 1;
  i = 0;
  do
  :: i < USERS ->
    m[i].user = i;
    m[i].tenant = (i < TENANTS -> i : 1 + (i - 1) % (TENANTS - 1));
    m[i].life = ACTIVE;
    i++
  :: else -> break
  od;
  i = 0;
  m[0].global_administrator = 1
}
