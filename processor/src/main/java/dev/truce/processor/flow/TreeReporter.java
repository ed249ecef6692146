package dev.truce.processor.flow;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.diagnostic.Severities;
import dev.truce.processor.diagnostic.Severity;

/** Prints findings at the code that causes them. */
final class TreeReporter {
    private final Trees trees;
    private final Severities severities;

    TreeReporter(Trees trees, Severities severities) {
        this.trees = trees;
        this.severities = severities;
    }

    void report(Finding finding, Tree tree, CompilationUnitTree unit) {
        Severity severity = severities.of(finding.code());
        if (severity != Severity.OFF) {
            trees.printMessage(severity.kind(), finding.printed(), tree, unit);
        }
    }
}
