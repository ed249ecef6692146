package billing.account;

import billing.subscription.Subscription;
import dev.truce.ReferencedBy;
import dev.truce.RepresentationOf;
import dev.truce.Unique;
import dev.truce.Versioned;
import io.micronaut.core.annotation.Introspected;

@Introspected
@RepresentationOf(Account.class)
@ReferencedBy(Subscription.class)
@Unique(fields = {"country", "taxNumber"}, scope = "tenant_id", code = "TAX_NUMBER_TAKEN")
public record Account(
        String id, @Unique(scope = "tenant_id") String name, String country, String taxNumber, @Versioned(required = false) String etag) {}
