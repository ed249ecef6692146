package dev.truce.tck;

import dev.truce.tck.cases.AccountsApi;
import dev.truce.tck.cases.AccountsTopics;
import dev.truce.tck.cases.Topic;
import dev.truce.tck.http.Journal;
import dev.truce.tck.http.Names;
import dev.truce.tck.http.Wire;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Runs the cases that need callers and tenants (13, 20, 21 and part of 26) against a small fixture, since the sample API has neither.
 *
 * <p>The fixture serves one resource, {@code account}, with the members {@code id}, {@code name}, {@code phone}, {@code handle} and
 * {@code version}:
 *
 * <table>
 *   <caption>The fixture's rules</caption>
 *   <tr><th>rule</th><th>code</th></tr>
 *   <tr><td>{@code name} is unique within the caller's tenant: the tenant is the rule's scope</td>
 *       <td>{@code DUPLICATE_ACCOUNT_NAME}</td></tr>
 *   <tr><td>{@code phone} is unique over all tenants, disclosure {@code FIELD_ONLY}</td>
 *       <td>{@code DUPLICATE_ACCOUNT_PHONE}</td></tr>
 *   <tr><td>{@code handle} is unique over all tenants, disclosure {@code HIDDEN}</td>
 *       <td>any that does not name the member</td></tr>
 *   <tr><td>{@code version} is the version, and required</td>
 *       <td>{@code ACCOUNT_PRECONDITION_FAILED}, {@code ACCOUNT_PRECONDITION_REQUIRED}</td></tr>
 * </table>
 *
 * <p>The operations are {@code POST /accounts} with {@code name}, {@code phone} and {@code handle}, answered like every create and with
 * an optional {@code Idempotency-Key}, and
 * {@code GET}, {@code PUT} and {@code DELETE} of {@code /accounts/{id}}.
 *
 * <p>A caller is known by HTTP Basic, the password being the name:
 *
 * <ul>
 *   <li>{@code alice} reads and writes the accounts of tenant {@code red};
 *   <li>{@code carol} reads the accounts of tenant {@code red}, and every write of hers is 403;
 *   <li>{@code bob} reads and writes the accounts of tenant {@code blue};
 *   <li>anybody else is answered 401.
 * </ul>
 *
 * <p>The accounts of another tenant are answered like accounts that do not exist: 404.
 */
public abstract class CallersAndTenantsSuite extends CaseSuite {

    /** Creates the suite. */
    protected CallersAndTenantsSuite() {}

    /**
     * Returns where the fixture is. It is asked when the cases begin, so that a port may be known late.
     *
     * @return the absolute URI under which {@code /accounts} is served
     */
    protected abstract URI baseUri();

    /**
     * Returns where the report is written: {@code report.md} and {@code report.json}, with case, verdict, reason, requests and answers.
     *
     * @return a directory, {@code target/truce-tck/callers-and-tenants} by default
     */
    @Override
    protected Path reportDirectory() {
        return super.reportDirectory().resolve("callers-and-tenants");
    }

    @Override
    final List<Topic> topics(Journal journal) {
        return AccountsTopics.of(new AccountsApi(new Wire(baseUri(), new Names(Map.of()), journal)));
    }
}
