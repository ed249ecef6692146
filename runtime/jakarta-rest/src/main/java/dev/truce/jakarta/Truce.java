package dev.truce.jakarta;

import dev.truce.runtime.Contracts;
import dev.truce.web.AnsweredFailures;
import dev.truce.web.BlindWrites;
import dev.truce.web.Catalogue;
import dev.truce.web.CataloguePathCheck;
import dev.truce.web.ConflictFinder;
import dev.truce.web.EntityTags;
import dev.truce.web.GuardedOperation;
import dev.truce.web.Outcome;
import dev.truce.web.ProblemFactory;
import dev.truce.web.RequestCheck;
import dev.truce.web.SentValues;
import dev.truce.web.TagHeaders;
import dev.truce.web.idempotency.IdempotencyKeys;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Providers;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The objects that the providers of this module share in one application: its contracts, its settings and its
 * extensions. {@link TruceResolver}
 * makes one from CDI beans; an application without CDI builds it and passes it to {@link
 * TruceFeature#TruceFeature(Truce)}.
 */
public final class Truce {

    private final Settings settings;
    private final Contracts contracts;
    private final ConflictFinder finder;
    private final AnsweredFailures answered;
    private final ProblemFactory problems;
    private final EntityTags tags;
    private final TagHeaders tagHeaders;
    private final SentValues sentValues;
    private final dev.truce.web.Preconditions preconditions;
    private final List<DataSource> databases;
    private final @Nullable IdempotencyKeys idempotency;
    private final ResourceMethods methods = new ResourceMethods();
    private final AllowedMethods allowed = new AllowedMethods();
    private final RequestCheck check;
    private final BlindWrites blindWrites;
    private final CataloguePathCheck cataloguePath;

    Truce(
            Settings settings,
            Contracts contracts,
            ConflictFinder finder,
            ProblemFactory problems,
            EntityTags tags,
            BlindWrites blindWrites,
            List<DataSource> databases,
            @Nullable IdempotencyKeys idempotency) {
        this.settings = settings;
        this.contracts = contracts;
        this.finder = finder;
        this.answered = new AnsweredFailures(settings.answerOutages());
        this.problems = problems;
        this.tags = tags;
        this.tagHeaders = new TagHeaders(settings.cacheControl());
        this.sentValues = new SentValues(contracts);
        this.preconditions = new dev.truce.web.Preconditions(settings.acceptWeakened());
        this.check = new RequestCheck(contracts, settings.uncheckedPreconditions(), settings.undocumentedConflicts());
        this.blindWrites = blindWrites;
        this.databases = List.copyOf(databases);
        this.idempotency = idempotency;
        this.cataloguePath = new CataloguePathCheck(catalogue(), methods.guarded(), "");
    }

    /**
     * Starts to build one, for an application without CDI.
     *
     * @return a builder that holds what annotation processing has listed, and the properties of the application
     */
    public static TruceBuilder builder() {
        return new TruceBuilder();
    }

    /** Returns the instance of the application that providers belong to. */
    static Truce of(Providers providers) {
        ContextResolver<Truce> resolver = providers.getContextResolver(Truce.class, MediaType.WILDCARD_TYPE);
        Truce found = resolver == null ? null : resolver.getContext(Truce.class);
        if (found == null) {
            throw new IllegalStateException("Truce is not set up: register dev.truce.jakarta.TruceFeature");
        }
        return found;
    }

    /**
     * Decides how a failed request is answered.
     *
     * @return the conflict, or that the resource is gone; {@code null} if the failure is left to the application
     */
    @Nullable
    Outcome find(Throwable failure, RestRequest request) {
        GuardedOperation operation = request.operation();
        if (!operation.isGuarded() && !methods.guarded().areUsed() && !AnsweredFailures.isThrownByGuard(failure)) {
            return null;
        }
        Outcome outcome = finder.find(failure, request);
        return answered.include(outcome, operation, failure) ? outcome : null;
    }

    Settings settings() {
        return settings;
    }

    Contracts contracts() {
        return contracts;
    }

    ProblemFactory problems() {
        return problems;
    }

    EntityTags tags() {
        return tags;
    }

    TagHeaders tagHeaders() {
        return tagHeaders;
    }

    SentValues sentValues() {
        return sentValues;
    }

    dev.truce.web.Preconditions preconditions() {
        return preconditions;
    }

    ResourceMethods methods() {
        return methods;
    }

    AllowedMethods allowed() {
        return allowed;
    }

    RequestCheck check() {
        return check;
    }

    BlindWrites blindWrites() {
        return blindWrites;
    }

    /**
     * Returns the idempotency keys.
     *
     * @throws IllegalStateException if it is not known which database they are in
     */
    IdempotencyKeys idempotency() {
        if (idempotency == null) {
            throw new IllegalStateException(
                    "@Idempotent needs one DataSource. Without CDI, pass it to TruceBuilder.dataSource;"
                            + " with several, define an IdempotencyStore");
        }
        return idempotency;
    }

    Catalogue catalogue() {
        return new Catalogue(contracts, settings.problemsPath());
    }

    CataloguePathCheck cataloguePath() {
        return cataloguePath;
    }

    /**
     * Compares the rules with the databases, as the property {@code truce.audit} says. {@link TruceFeature} calls it
     * when it is
     * configured, and CDI when the application has started.
     *
     * @throws IllegalStateException if a database does not enforce a rule, and the property is {@code fail}
     */
    public void audit() {
        dev.truce.web.StartAudit audit = new dev.truce.web.StartAudit(contracts);
        switch (settings.audit()) {
            case WARN -> audit.warn(databases);
            case FAIL -> audit.fail(databases);
            case OFF -> {}
        }
    }
}
