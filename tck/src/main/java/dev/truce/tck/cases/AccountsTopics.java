package dev.truce.tck.cases;

import java.util.List;

/** The topics that run against the fixture with callers and tenants. */
public final class AccountsTopics {

    private AccountsTopics() {}

    /**
     * Returns the topics.
     *
     * @param api the fixture
     * @return the topics in the order in which they run
     */
    public static List<Topic> of(AccountsApi api) {
        return List.of(new CallerCases(api), new TenantCases(api), new CallerKeyCases(api));
    }
}
