package dev.truce.tck.cases;

/** Cases that the sample API cannot show, so that every number has its row and its reason. */
final class UnobservableCases implements Topic {

    private static final String ELSEWHERE = "needs callers and tenants: run by CallersAndTenantsSuite";

    UnobservableCases() {}

    @Override
    public String title() {
        return "Not on the sample API";
    }

    @Override
    public void declare(Cases cases) {
        cases.notRun("13", "what a caller may not do never tells whether it exists", "RFC 9110 §13.2.1", ELSEWHERE);
        cases.notRun("20", "a duplicate of a row of another tenant", "RFC 9110 §15.5.10", ELSEWHERE);
        cases.notRun("21", "a duplicate whose value or field must not be disclosed", "RFC 9457 §5", ELSEWHERE);
        cases.notRun(
                "23",
                "a constraint that no rule declares is no 409",
                "RFC 9110 §15.6.1",
                "needs a constraint without a rule: every unique constraint of the sample API has one");
        cases.notRun(
                "32",
                "the same answers at every isolation level, and of several instances",
                "RFC 9110 §15.5.10",
                "needs a server at that level: run the races against it");
        cases.notRun(
                "33",
                "what the database cannot answer is a 503 problem with Retry-After, never a 409",
                "RFC 9110 §15.6.4",
                "needs a database that fails: each integration tests it with real outages");
        cases.notRun(
                "34",
                "a read that meets a lock or a deadlock is 503, never 409",
                "RFC 9110 §15.6.4",
                "needs a lock that a request cannot hold: each integration tests it");
        cases.notRun(
                "37",
                "a representation that holds other resources is never 304",
                "RFC 9110 §13.1.2",
                "needs a resource that shows others: none of the sample API does");
        cases.notRun(
                "40",
                "an insert whose parent is gone is the declared problem of the reference",
                "RFC 9110 §15.5.10",
                "needs a member that names another resource: the sample API names them in paths, where 22/missing-parent asks");
        cases.notRun(
                "42",
                "what is created again under a key that the client chooses has a new tag",
                "RFC 9110 §8.8.1",
                "needs a key that a client chooses of a resource that can be deleted: the sample API's profiles stay");
    }
}
