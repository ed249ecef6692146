package dev.truce.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
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
    private StorageStatements() {}

    /**
     * Adds the statements; none where no table is known.
     *
     * @param hasVersion whether the guard has the rule of the version
     * @param hasLifecycle whether the guard has the table of the lifecycle
     */
    static void addTo(MethodSpec.Builder constructor, Resource resource, boolean hasVersion, boolean hasLifecycle) {
        Storage storage = resource.storage();
        if (storage.table().isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>(List.of(storage.table()));
        names.addAll(storage.keyColumns());
        constructor.addStatement("table($L)", Sources.strings(names));
        if (storage.writer() == Storage.Writer.PROVIDER) {
            constructor.addStatement("writtenByProvider()");
        } else {
            String version = hasVersion ? versionMember(resource.version()) : null;
            if (version != null) {
                constructor.addStatement("versionColumn($L)", Sources.string(storage.column(version)));
            }
            Lifecycle lifecycle = resource.lifecycle();
            if (hasLifecycle
                    && lifecycle != null
                    && lifecycle.enumType() != null
                    && storage.state() instanceof StateStorage.Known state) {
                constructor.addStatement(
                        "stateColumn($L)",
                        stateColumn(
                                state,
                                Sources.string(storage.column(lifecycle.member())),
                                Names.of(lifecycle.enumType())));
            }
        }
        if (storage.softDeleted()) {
            constructor.addStatement("softDeleted()");
        }
    }

    /** The member that holds the version; {@code null} where no column does. */
    private static @Nullable String versionMember(@Nullable VersionRule rule) {
        return rule != null && rule.type() != VersionRule.Type.UNSUPPORTED ? rule.member() : null;
    }

    private static CodeBlock stateColumn(StateStorage.Known state, CodeBlock column, TypeName type) {
        CodeBlock code = switch (state.form()) {
            case NAME -> CodeBlock.of("$T.ofNames($L, $T.class)", RuntimeTypes.STATE_COLUMN, column, type);
            case ORDINAL -> CodeBlock.of("$T.ofOrdinals($L, $T.class)", RuntimeTypes.STATE_COLUMN, column, type);
            case VALUE ->
                CodeBlock.of(
                        "$T.of($L, $T.class, state -> state.$L)",
                        RuntimeTypes.STATE_COLUMN,
                        column,
                        type,
                        state.accessor());
        };
        return state.databaseType().isEmpty()
                ? code
                : CodeBlock.of("$L.castTo($L)", code, Sources.string(state.databaseType()));
    }
}
