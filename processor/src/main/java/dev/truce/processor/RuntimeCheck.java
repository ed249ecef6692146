package dev.truce.processor;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.model.Resource;
import dev.truce.processor.read.source.Visibility;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports once for each module that the runtime, which generated code calls, is missing or cannot be read. */
final class RuntimeCheck {
    private final Set<String> reported = new HashSet<>();

    Findings check(Resource resource, Visibility visibility) {
        if (visibility.seesRuntime() || !reported.add(visibility.moduleName())) {
            return Findings.none();
        }
        // A module that nobody requires is not in the module graph: whether it is on the module path, only javac knows,
        // and says.
        Finding finding = visibility.moduleName().isEmpty()
                ? Finding.of(
                        DiagnosticCode.RESOURCE_NO_RUNTIME,
                        resource.location(),
                        resource.type().simpleName())
                : Finding.of(DiagnosticCode.RESOURCE_RUNTIME_UNREADABLE, resource.location(), visibility.moduleName());
        return Findings.of(List.of(finding));
    }
}
