/* What a state of the small world holds, and what can be said about it (for leaving.pml). */

/* The stages of a membership; a place that is not taken yet is all zero. */
#define NONE 0
#define ACTIVE 1
#define SOFT_DELETED 2
#define REMOVING_DATA 3
#define GONE 4

#define HOME 0
#define COLLABORATION 1
#define DIRECT 2

/* A clock that runs: FRESH as long as no time has passed, then 2, 3, ... without a gap, by age. */
#define STOPPED 0
#define FRESH 1

typedef Membership {
  unsigned user : 2;
  unsigned tenant : 2;
  unsigned relation : 2;
  unsigned life : 3;
  unsigned clock : 4;
  bit pending;
  bit disabled;
  bit in_group;
  bit global_administrator;
  bit user_administrator;
  bit asked                     /* the open confirmation of its user is about it (D30) */
};

#define NOT_CONFIGURED 0
#define YES 1
#define NO 2

typedef Organization {
  unsigned leaving : 2;
  bit contact;
  bit group                     /* there is one, and it is not deleted */
};

/* Places 0 .. USERS-1 are the home accounts. The others are sorted by user and organization, then
 * in the order in which they came to be. */
Membership m[MEMBERSHIPS];
Organization o[TENANTS];

/* Scratch of the steps, zero between them. (Breadth-first search forbids `hidden` variables.) */
byte i, age;
bit shared;

/* ---- The same thing for each of several places ---------------------------------------------- */

#if RELATIONS == 1
#define EACH_RELATION(F, ...)  F(USERS, __VA_ARGS__)
#define ANY_RELATION(P, ...)  P(USERS, __VA_ARGS__)
#elif RELATIONS == 2
#define EACH_RELATION(F, ...)  F(USERS, __VA_ARGS__) F(USERS + 1, __VA_ARGS__)
#define ANY_RELATION(P, ...)  (P(USERS, __VA_ARGS__) || P(USERS + 1, __VA_ARGS__))
#else
#define EACH_RELATION(F, ...) \
  F(USERS, __VA_ARGS__) F(USERS + 1, __VA_ARGS__) F(USERS + 2, __VA_ARGS__)
#define ANY_RELATION(P, ...) \
  (P(USERS, __VA_ARGS__) || P(USERS + 1, __VA_ARGS__) || P(USERS + 2, __VA_ARGS__))
#endif

#if USERS == 2
#define EACH_ACTOR(F, ...)  F(0, __VA_ARGS__) F(1, __VA_ARGS__)
#define EACH_USER(F, ...)  F(0, __VA_ARGS__) F(1, __VA_ARGS__)
#define ANY_USER(P, ...)  (P(0, __VA_ARGS__) || P(1, __VA_ARGS__))
#else
#define EACH_ACTOR(F, ...)  F(0, __VA_ARGS__) F(1, __VA_ARGS__) F(2, __VA_ARGS__)
#define EACH_USER(F, ...)  F(0, __VA_ARGS__) F(1, __VA_ARGS__) F(2, __VA_ARGS__)
#define ANY_USER(P, ...)  (P(0, __VA_ARGS__) || P(1, __VA_ARGS__) || P(2, __VA_ARGS__))
#endif

#if TENANTS == 2
#define EACH_TENANT(F, ...)  F(0, __VA_ARGS__) F(1, __VA_ARGS__)
#else
#define EACH_TENANT(F, ...)  F(0, __VA_ARGS__) F(1, __VA_ARGS__) F(2, __VA_ARGS__)
#endif

/* ---- What can be said about a state --------------------------------------------------------- */

#define IS_OF(x, u, t)  (m[x].user == (u) && m[x].tenant == (t))
#define LIVE(x)  (m[x].life == ACTIVE)
#define OBJECT(x)  (LIVE(x) && m[x].relation != DIRECT)

/* Of external memberships only: */
#define GUEST_OF(x, u, t)  (m[x].life == ACTIVE && m[x].relation == COLLABORATION && IS_OF(x, u, t))
#define ENTRY_OF(x, u, t)  (GUEST_OF(x, u, t) && !m[x].pending)
#define DIRECT_OF(x, u, t)  (m[x].life == ACTIVE && m[x].relation == DIRECT && IS_OF(x, u, t))
#define COMES_FIRST_OF(x, u, t) \
  ((LIVE(x) || m[x].life == SOFT_DELETED) && m[x].relation == COLLABORATION && IS_OF(x, u, t))
#define ASKED_OF(x, u, t)  (m[x].asked && m[x].user == (u))
#define SAME_PAIR(P, x)  ANY_RELATION(P, m[x].user, m[x].tenant)

/* A disabled home account can only look and cancel (D25), a deleted one nothing (D26). */
#define CAN_ACT(u)  (LIVE(u) && !m[u].disabled)

/* Roles count on live, accepted, enabled objects (D25, D37); there is one at most (D15). */
#define IS_GLOBAL(x)  m[x].global_administrator
#define IS_ADMIN(x)  (m[x].global_administrator || m[x].user_administrator)
#define COUNTS_OF(x, u, t)  (LIVE(x) && !m[x].pending && !m[x].disabled && IS_OF(x, u, t))
#define GLOBAL_OF(x, u, t)  (IS_GLOBAL(x) && COUNTS_OF(x, u, t))
#define ADMIN_OF(x, u, t)  (IS_ADMIN(x) && COUNTS_OF(x, u, t))
#define GLOBAL(a, t) \
  (CAN_ACT(a) && (IS_GLOBAL(a) && m[a].tenant == (t) || ANY_RELATION(GLOBAL_OF, a, t)))
#define ADMIN(a, t) \
  (CAN_ACT(a) && (IS_ADMIN(a) && m[a].tenant == (t) || ANY_RELATION(ADMIN_OF, a, t)))

/* The setting (R22, D14), the home account or the object (R23, D8, D31) blocks. */
#define BLOCKED(x)  (o[m[x].tenant].leaving == NO || m[m[x].user].disabled || m[x].disabled)

#define ROOM  (m[MEMBERSHIPS - 1].life == NONE)

#define RUNS(x, _)  (m[x].clock != STOPPED)
#define IS_FRESH(x, _)  (m[x].clock == FRESH)
#define SOME_RUN  (ANY_USER(RUNS, _) || ANY_RELATION(RUNS, _))
#define SOME_FRESH  (ANY_USER(IS_FRESH, _) || ANY_RELATION(IS_FRESH, _))
