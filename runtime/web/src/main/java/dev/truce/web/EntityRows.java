package dev.truce.web;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.Metamodel;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows the rows of entities. It needs Jakarta Persistence on the class path. */
public final class EntityRows implements RowCheck {

    private final Supplier<? extends @Nullable EntityManager> managers;
    private final Supplier<? extends Stream<? extends EntityManagerFactory>> units;

    /**
     * Creates the check.
     *
     * @param managers supplies the entity manager of the transaction that reads; {@code null} if there is none, or not one alone
     * @param units supplies all persistence units of the application: a row may be in each that has its entity
     */
    @SuppressWarnings("exports") // every caller has Jakarta Persistence
    public EntityRows(
            Supplier<? extends @Nullable EntityManager> managers,
            Supplier<? extends Stream<? extends EntityManagerFactory>> units) {
        this.managers = Objects.requireNonNull(managers, "managers");
        this.units = Objects.requireNonNull(units, "units");
    }

    @Override
    public boolean isGone(LostWrite lost) {
        Class<?> resource = lost.resource();
        Object key = lost.identifier();
        return resource != null && key != null && Long.valueOf(0).equals(count(resource, key));
    }

    @Override
    public boolean exists(Class<?> resource, Object key) {
        return Long.valueOf(1).equals(count(resource, key));
    }

    /** Counts the rows of a key; {@code null} if they are not known. */
    private @Nullable Long count(Class<?> resource, Object key) {
        EntityManager manager = managers.get();
        EntityType<?> entity = manager == null ? null : entity(manager, resource);
        return manager == null || entity == null || !entity.hasSingleIdAttribute() ? null : count(manager, entity, key);
    }

    /** Asks with a query, since Hibernate's {@code find} returns null where the connection breaks (HHH-12472). */
    private static <T> long count(EntityManager manager, EntityType<T> entity, Object key) {
        CriteriaBuilder builder = manager.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<T> root = query.from(entity);
        String id = entity.getId(entity.getIdType().getJavaType()).getName();
        query.select(builder.count(root)).where(builder.equal(root.get(id), key));
        return manager.createQuery(query).getSingleResult();
    }

    @Override
    public @Nullable Object key(Class<?> resource, String text) {
        EntityManager manager = managers.get();
        EntityType<?> entity = manager == null ? null : entity(manager, resource);
        return entity == null || !entity.hasSingleIdAttribute()
                ? null
                : parse(entity.getIdType().getJavaType(), text);
    }

    /** Returns the entity of a class; {@code null} if it is none, or several persistence units have it. */
    private @Nullable EntityType<?> entity(EntityManager manager, Class<?> resource) {
        EntityType<?> entity = entity(manager.getMetamodel(), resource);
        long having = units.get()
                .filter(unit -> entity(unit.getMetamodel(), resource) != null)
                .limit(2)
                .count();
        return having > 1 ? null : entity;
    }

    private static @Nullable EntityType<?> entity(Metamodel metamodel, Class<?> resource) {
        return metamodel.getEntities().stream()
                .filter(candidate -> candidate.getJavaType() == resource)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Object parse(Class<?> type, String text) {
        try {
            return switch (type.getName()) {
                case "java.lang.String" -> text;
                case "java.util.UUID" -> UUID.fromString(text);
                case "java.lang.Long", "long" -> Long.valueOf(text);
                case "java.lang.Integer", "int" -> Integer.valueOf(text);
                case "java.lang.Short", "short" -> Short.valueOf(text);
                default -> null;
            };
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
