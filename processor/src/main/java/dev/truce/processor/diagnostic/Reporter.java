package dev.truce.processor.diagnostic;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.SourceLocation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Prints each finding once, at its place. It is the only user of the {@link Messager}.
 *
 * <p>Elements live for one round only, so a place is a path of names that is resolved when it is needed.
 */
public final class Reporter {

    private final ProcessingEnvironment environment;
    private final Messager messager;
    private final Severities severities;
    private final Set<String> sources = new HashSet<>();
    private final Set<Finding> reported = new HashSet<>();

    /** A reporter for one compilation. */
    public Reporter(ProcessingEnvironment environment, Severities severities) {
        this.environment = environment;
        this.messager = environment.getMessager();
        this.severities = severities;
    }

    /** Remembers the classes of a round: a place in any other class has no position. */
    public void enter(RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                sources.add(type.getQualifiedName().toString());
            }
        }
    }

    /** Prints the findings that were not printed before. */
    public void report(Findings findings) {
        for (Finding finding : findings) {
            report(finding);
        }
    }

    private void report(Finding finding) {
        Severity severity = severities.of(finding.code());
        if (severity == Severity.OFF || !reported.add(finding.withoutFallback())) {
            return;
        }
        SourceLocation location = isInSource(finding.location()) ? finding.location() : finding.fallback();
        Place place = location == null || !isInSource(location) ? null : resolve(location);
        if (location == null || place == null) {
            messager.printMessage(severity.kind(), finding.printed(classOf(finding.location())));
        } else if (!RepeatedAnnotations.of(environment)
                .print(severity.kind(), finding.printed(), place.element(), location)) {
            print(severity.kind(), finding.printed(), place);
        }
    }

    private @Nullable Place resolve(SourceLocation location) {
        return new PlaceResolver(
                        environment.getElementUtils(),
                        environment.getTypeUtils(),
                        RepeatedAnnotations.of(environment).isJavac())
                .resolve(location);
    }

    /** Names the class of a finding that has no position. */
    private static String classOf(@Nullable SourceLocation location) {
        return location == null ? "" : " (in " + location.type().qualifiedName() + ")";
    }

    private void print(Diagnostic.Kind kind, String message, Place place) {
        if (place.annotation() == null) {
            messager.printMessage(kind, message, place.element());
        } else if (place.value() == null) {
            messager.printMessage(kind, message, place.element(), place.annotation());
        } else {
            messager.printMessage(kind, message, place.element(), place.annotation(), place.value());
        }
    }

    private boolean isInSource(@Nullable SourceLocation location) {
        if (location == null) {
            return false;
        }
        ClassRef type = location.type();
        ClassRef outermost =
                new ClassRef(type.packageName(), List.of(type.simpleNames().get(0)));
        return sources.contains(outermost.qualifiedName());
    }
}
