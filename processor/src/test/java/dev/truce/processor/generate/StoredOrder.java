package dev.truce.processor.generate;

import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.generated.StateColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Compiles an order with annotations of JPA and Hibernate, and gives the contract that its guard has. */
final class StoredOrder {
    static final String STATES = "@StateTransitions(initial = \"OPEN\", terminal = \"SHUT\", value ="
            + " @Transition(name = \"shut\", from = \"OPEN\", to = \"SHUT\")) ";
    static final String STATUS = "enum Status { OPEN, SHUT }";

    private static final String IMPORTS =
            "package shop; import dev.truce.*; import jakarta.persistence.*; import org.hibernate.annotations.*; ";

    private StoredOrder() {}

    /** The contract of {@code shop.Order}, without any warning. */
    static ResourceContract<Object> contract(String... sources) {
        return guard("shop.OrderGuard", sources).contract();
    }

    static LoadedGuard guard(String name, String... sources) {
        List<String> all = new ArrayList<>();
        List.of(sources).forEach(source -> all.add(IMPORTS + source));
        return new LoadedGuard(Project.of(HibernateStubs.with(all)).load(), name);
    }

    /** The column of the state, what it holds for each state, and the type that it is cast to, if any. */
    static List<String> stored(ResourceContract<?> contract) {
        StateColumn<?> column = Objects.requireNonNull(contract.stateColumn());
        List<String> stored = new ArrayList<>(List.of(column.column()));
        addStored(column, stored);
        if (column.databaseType() != null) {
            stored.add(column.databaseType());
        }
        return stored;
    }

    private static <S extends Enum<S>> void addStored(StateColumn<S> column, List<String> stored) {
        for (S state : column.type().getEnumConstants()) {
            stored.add(column.stored(state).toString());
        }
    }
}
