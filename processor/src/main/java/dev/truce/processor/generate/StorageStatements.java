package dev.truce.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.StateStorage;
import dev.truce.processor.model.Storage;
import dev.truce.processor.model.VersionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
                constructor.addStatement("versionColumn($S)", storage.column(version));
            }
            Lifecycle lifecycle = resource.lifecycle();
            if (hasLifecycle && lifecycle != null && storage.state() instanceof StateStorage.Known state) {
                constructor.addStatement(
                        "stateColumn($L)",
                        stateColumn(state, storage.column(lifecycle.member()), lifecycle.enumType()));
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

    private static CodeBlock stateColumn(StateStorage.Known state, String column, @Nullable ClassRef enumType) {
        TypeName type = Names.of(Objects.requireNonNull(enumType, "enumType"));
        CodeBlock code = switch (state.form()) {
            case NAME -> CodeBlock.of("$T.ofNames($S, $T.class)", RuntimeTypes.STATE_COLUMN, column, type);
            case ORDINAL -> CodeBlock.of("$T.ofOrdinals($S, $T.class)", RuntimeTypes.STATE_COLUMN, column, type);
            case VALUE ->
                CodeBlock.of(
                        "$T.of($S, $T.class, state -> state.$L)",
                        RuntimeTypes.STATE_COLUMN,
                        column,
                        type,
                        state.accessor());
        };
        return state.databaseType().isEmpty() ? code : CodeBlock.of("$L.castTo($S)", code, state.databaseType());
    }
}
