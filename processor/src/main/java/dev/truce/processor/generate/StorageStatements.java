package dev.truce.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.StateStorage;
import dev.truce.processor.model.Storage;
import dev.truce.processor.model.VersionRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements of a contract's constructor that describe the table, for SQL that compares a row before writing it. */
final class StorageStatements {
    private StorageStatements() {}

    /**
     * Returns the statements; none if no table is known.
     *
     * @param hasVersion whether the guard has the rule of the version
     * @param hasLifecycle whether the guard has the table of the lifecycle
     */
    static CodeBlock of(Resource resource, boolean hasVersion, boolean hasLifecycle) {
        CodeBlock.Builder code = CodeBlock.builder();
        Storage storage = resource.storage();
        if (storage.table().isEmpty()) {
            return code.build();
        }
        List<String> names = new ArrayList<>(List.of(storage.table()));
        names.addAll(storage.keyColumns());
        code.addStatement("table($L)", Sources.strings(names));
        if (!storage.joinedTables().isEmpty()) {
            code.addStatement("joinedTables($L)", Sources.strings(storage.joinedTables()));
        }
        String version = hasVersion ? versionMember(resource.version()) : null;
        if (version != null) {
            code.addStatement("versionColumn($L)", Sources.string(storage.column(version)));
        }
        if (storage.writer() == Storage.Writer.PROVIDER) {
            code.addStatement("writtenByProvider()");
        } else {
            Lifecycle lifecycle = resource.lifecycle();
            if (hasLifecycle
                    && lifecycle != null
                    && lifecycle.enumType() != null
                    && storage.state() instanceof StateStorage.Known state) {
                String column = storage.column(lifecycle.member());
                code.addStatement("stateColumn($L)", stateColumn(column, TypeNames.of(lifecycle.enumType()), state));
            }
        }
        if (storage.softDeleted()) {
            code.addStatement("softDeleted()");
        }
        return code.build();
    }

    /** Returns the member that holds the version, {@code null} if no column does. */
    private static @Nullable String versionMember(@Nullable VersionRule rule) {
        return rule != null && rule.type() != VersionRule.Type.UNSUPPORTED ? rule.member() : null;
    }

    private static CodeBlock stateColumn(String name, TypeName enumType, StateStorage.Known state) {
        CodeBlock.Builder column = CodeBlock.builder();
        String factory = switch (state.form()) {
            case NAME -> "ofNames";
            case ORDINAL -> "ofOrdinals";
            case VALUE -> "of";
        };
        column.add("$T.$L($L,$W$T.class", TypeNames.STATE_COLUMN, factory, Sources.string(name), enumType);
        if (state.form() == StateStorage.Form.VALUE) {
            column.add(",$Wstate -> state.$L", state.accessor());
        }
        column.add(")");
        if (!state.databaseType().isEmpty()) {
            column.add(".castTo($L)", Sources.string(state.databaseType()));
        }
        return column.build();
    }
}
