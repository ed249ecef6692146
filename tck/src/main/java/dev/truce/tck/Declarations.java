package dev.truce.tck;

import dev.truce.tck.cases.ConformanceCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The cases that a server is declared not to meet. */
final class Declarations {

    private final Map<String, String> reasons;
    private final List<ConformanceCase> rows;

    Declarations(Map<String, String> reasons, List<ConformanceCase> rows) {
        this.reasons = new TreeMap<>(reasons);
        this.rows = rows;
    }

    /** Why the row is declared unmet: its own reason before the one of all rows of its case. */
    Optional<String> reason(ConformanceCase row) {
        return reasons.entrySet().stream()
                .filter(declared -> row.isMeantBy(declared.getKey()))
                .map(Map.Entry::getValue)
                // sorted: the row's id comes after its case's number
                .reduce((ofTheCase, ofTheRow) -> ofTheRow);
    }

    /** Demands that each declaration speaks of a row that is run here, and says why. */
    void check() {
        reasons.forEach((key, reason) -> {
            if (rows.stream().noneMatch(row -> row.body() != null && row.isMeantBy(key))) {
                throw new AssertionError("unmet() declares '" + key + "', which is no case that runs here");
            }
            if (reason.isBlank()) {
                throw new AssertionError("unmet() declares '" + key + "' without a reason");
            }
        });
    }
}
