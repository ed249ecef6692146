package dev.truce.runtime;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constants of an enum as they are at run time, which may be more than when the guard was compiled. */
final class States<S extends Enum<S>> {

    private final S[] constants;
    private final String[] wireNames;

    States(Class<S> type, Map<S, String> renamed) {
        constants = type.getEnumConstants();
        wireNames = new String[constants.length];
        Arrays.setAll(wireNames, i -> renamed.getOrDefault(constants[i], constants[i].name()));
    }

    List<S> all() {
        return List.of(constants);
    }

    int count() {
        return constants.length;
    }

    /** The state's place in a table that has its last place for no state. */
    int index(@Nullable S state) {
        return state == null ? constants.length : ordinal(state);
    }

    /** The state at a place of such a table. */
    @Nullable
    S at(int index) {
        return index == constants.length ? null : constants[index];
    }

    String wireName(S state) {
        return wireNames[ordinal(state)];
    }

    @Nullable
    String wireNameOrNull(@Nullable S state) {
        return state == null ? null : wireName(state);
    }

    List<String> wireNames(Collection<S> states) {
        return states.stream().map(this::wireName).toList();
    }

    /**
     * Returns the state's ordinal, which may only index tables that are created at run time, because enums change
     * after compilation.
     */
    @SuppressWarnings("EnumOrdinal")
    static int ordinal(Enum<?> state) {
        return state.ordinal();
    }

    /** Returns names as a list in a sentence. */
    static String join(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
