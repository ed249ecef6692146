package dev.truce.processor.schema;

import dev.truce.processor.schema.ddl.Table;
import dev.truce.processor.schema.ddl.UniqueKey;
import java.util.List;
import java.util.Set;

/**
 * Why a rule's constraint may be missing.
 *
 * @param keys the constraint that comes nearest; empty for none
 * @param text as it goes on with a sentence; empty for nothing to say
 */
record NearMiss(List<UniqueKey> keys, String text) {

    static NearMiss of(Table table, Set<String> wanted) {
        for (UniqueKey key : table.uniques()) {
            boolean touches =
                    key.parts().stream().anyMatch(part -> wanted.stream().anyMatch(part::mentions));
            if (touches && !key.isPrimary()) {
                String text = ", for " + key.label() + " (" + key.place() + ") is on " + key.list();
                return new NearMiss(List.of(key), text);
            }
        }
        String text = "";
        for (Table.Removed removed : table.removed()) {
            if (removed.key().columns().equals(wanted)) {
                text = ", since " + removed.place() + " dropped "
                        + removed.key().label();
            }
        }
        return new NearMiss(List.of(), text);
    }
}
