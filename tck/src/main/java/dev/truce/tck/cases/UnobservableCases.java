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
    }
}
