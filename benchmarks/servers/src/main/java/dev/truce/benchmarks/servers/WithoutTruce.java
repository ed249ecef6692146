package dev.truce.benchmarks.servers;

/** Truce's starter, for servers that do without it. */
public final class WithoutTruce {
    public static final String CATALOGUE = "dev.truce.spring.catalogue.CatalogueAutoConfiguration";
    public static final String CORS = "dev.truce.spring.web.CorsAutoConfiguration";
    public static final String IDEMPOTENCY = "dev.truce.spring.idempotency.IdempotencyAutoConfiguration";
    public static final String OBSERVE = "dev.truce.spring.observe.ObserveAutoConfiguration";
    public static final String OPENAPI = "dev.truce.spring.openapi.OpenApiAutoConfiguration";
    public static final String PERSISTENCE = "dev.truce.spring.persistence.PersistenceAutoConfiguration";
    public static final String TRUCE = "dev.truce.spring.web.TruceAutoConfiguration";
    public static final String WEB = "dev.truce.spring.web.WebAutoConfiguration";

    private WithoutTruce() {}
}
