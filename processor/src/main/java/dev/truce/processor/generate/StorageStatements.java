package dev.truce.processor.generate;

import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.StateStorage;
import dev.truce.processor.model.Storage;
import dev.truce.processor.model.VersionRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a contract says of the table, for statements that compare a row before they write it. */
final class StorageStatements {
    private final GuardDraft guard;
    private final SourceText constructor;

    StorageStatements(GuardDraft guard, SourceText constructor) {
        this.guard = guard;
        this.constructor = constructor;
    }

    /**
     * Adds the statements; none where no table is known.
     *
     * @param hasVersion whether the guard has the rule of the version
     * @param hasLifecycle whether the guard has the table of the lifecycle
     */
    void add(boolean hasVersion, boolean hasLifecycle) {
        Resource resource = guard.resource();
        Storage storage = resource.storage();
        if (storage.table().isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>(List.of(storage.table()));
        names.addAll(storage.keyColumns());
        call("table", StringLiteral.list(names));
        if (storage.writer() == Storage.Writer.PROVIDER) {
            call("writtenByProvider", "");
        } else {
            String version = hasVersion ? versionMember(resource.version()) : null;
            if (version != null) {
                call("versionColumn", StringLiteral.of(storage.column(version)));
            }
            if (hasLifecycle && storage.state() instanceof StateStorage.Known state) {
                addStateColumn(resource.lifecycle(), state);
            }
        }
        if (storage.softDeleted()) {
            call("softDeleted", "");
        }
    }

    private void call(String method, String arguments) {
        constructor.code(method + "(" + arguments + ");");
    }

    /** The member that holds the version; {@code null} where no column does. */
    private static @Nullable String versionMember(@Nullable VersionRule rule) {
        return rule != null && rule.type() != VersionRule.Type.UNSUPPORTED ? rule.member() : null;
    }

    private void addStateColumn(@Nullable Lifecycle lifecycle, StateStorage.Known state) {
        if (lifecycle == null || lifecycle.enumType() == null) {
            return;
        }
        String column = StringLiteral.of(guard.resource().storage().column(lifecycle.member()));
        String arguments = "(" + column + ", " + guard.name(lifecycle.enumType()) + ".class";
        String call = switch (state.form()) {
            case NAME -> ".ofNames" + arguments + ")";
            case ORDINAL -> ".ofOrdinals" + arguments + ")";
            case VALUE -> ".of" + arguments + ", state -> state." + state.accessor() + ")";
        };
        String cast = state.databaseType().isEmpty() ? "" : ".castTo(" + StringLiteral.of(state.databaseType()) + ")";
        call("stateColumn", guard.name(RuntimeTypes.STATE_COLUMN) + call + cast);
    }
}
