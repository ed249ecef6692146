package dev.truce.processor;

import com.google.auto.service.AutoService;
import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.diagnostic.Reporter;
import dev.truce.processor.flow.SourceTypes;
import dev.truce.processor.generate.GeneratedSource;
import dev.truce.processor.generate.GenerationContext;
import dev.truce.processor.generate.GuardWriter;
import dev.truce.processor.generate.LifecycleWriter;
import dev.truce.processor.generate.ProblemWriter;
import dev.truce.processor.generate.RepresentationWriter;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import dev.truce.processor.read.RepresentationReader;
import dev.truce.processor.read.ResourceReader;
import dev.truce.processor.read.source.Locations;
import dev.truce.processor.read.source.Lombok;
import dev.truce.processor.read.source.Reading;
import dev.truce.processor.read.source.TypeReader;
import dev.truce.processor.read.source.UseWarnings;
import dev.truce.processor.read.source.Visibilities;
import dev.truce.processor.read.source.Visibility;
import dev.truce.processor.validate.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Generates the guard and the problem types of each resource from that class alone, which makes it isolating in the words of
 * Gradle's incremental compilation.
 */
@AutoService(Processor.class)
@SuppressWarnings("NullAway.Init") // by init, which javac calls before anything else
public final class GuardProcessor extends AbstractProcessor {
    private final Deferred deferred = new Deferred();
    private final ResourceTypes types = new ResourceTypes();
    private final Set<String> processed = new HashSet<>();
    private final Map<String, Resource> guarded = new TreeMap<>();
    private final Validator validator = new Validator();
    private final RuntimeCheck runtime = new RuntimeCheck();
    private ProcessorOptions options;
    private Reporter reporter;
    private ResourceReader resources;
    private RepresentationReader representations;
    private SourceFiles files;
    private Elements elements;
    private Visibilities visibilities;
    private SourceTypes sources;
    /** Whether classes of other processors came after the first guard. */
    private boolean othersGenerate;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        options = ProcessorOptions.parse(environment.getOptions());
        reporter = new Reporter(environment, options.severities());
        elements = environment.getElementUtils();
        Reading reading =
                new Reading(elements, environment.getTypeUtils(), options.problemBase(), options.jsonNaming());
        visibilities = new Visibilities(elements);
        resources = new ResourceReader(reading);
        representations = new RepresentationReader(reading);
        files = new SourceFiles(environment.getFiler());
        sources = SourceTypes.of(environment);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return ProcessorOptions.supported(processingEnv.getOptions());
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Set<String> names = new TreeSet<>(ResourceTypes.ANNOTATIONS);
        names.add(AnnotatedTypes.REPRESENTATION_OF);
        return names;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        reporter.enter(round);
        reporter.report(options.findings());
        othersGenerate |= !guarded.isEmpty() && files.hasOthers(round.getRootElements());
        Set<TypeElement> candidates = types.in(round, annotations);
        candidates.addAll(AnnotatedTypes.in(round, annotations, Set.of(AnnotatedTypes.REPRESENTATION_OF)));
        for (TypeElement type : deferred.with(candidates, elements)) {
            if (!isNew(type)) {
                continue;
            }
            if ((deferred.isNeeded(type) || showsIncomplete(type)) && !round.processingOver()) {
                deferred.add(type);
            } else if (round.processingOver() && !round.errorRaised() && ResourceReader.awaitsLombok(type)) {
                reporter.report(Findings.of(List.of(Finding.of(
                        DiagnosticCode.RESOURCE_NO_LOMBOK,
                        Locations.of(type),
                        type.getSimpleName().toString()))));
            } else {
                processed.add(type.getQualifiedName().toString());
                reporter.report(check(type, round.processingOver()));
            }
        }
        if (round.processingOver() && !round.errorRaised()) {
            reporter.report(compare());
        }
        return false;
    }

    /** Returns whether a class has not been processed: an endpoint may name it again in a later round. */
    private boolean isNew(TypeElement type) {
        return !processed.contains(type.getQualifiedName().toString());
    }

    /** Returns whether a class represents a resource that another processor has yet to complete. */
    private boolean showsIncomplete(TypeElement type) {
        return representations
                .read(type)
                .map(shown -> elements.getTypeElement(shown.resource().qualifiedName()))
                .filter(ResourceReader::isIncomplete)
                .isPresent();
    }

    /**
     * Finds resources whose rules another processor changed after their guard was written: the guard and the contract, which is read
     * now, would differ. Without new classes, and without Lombok, which changes classes in place, nothing can.
     */
    private Findings compare() {
        List<Finding> findings = new ArrayList<>();
        if (!othersGenerate && !Lombok.isPresent(elements)) {
            return Findings.none();
        }
        for (Map.Entry<String, Resource> entry : guarded.entrySet()) {
            TypeElement type = elements.getTypeElement(entry.getKey());
            if (type != null && !resources.read(type).hasSameRules(entry.getValue())) {
                findings.add(Finding.of(DiagnosticCode.RESOURCE_CHANGED, Locations.of(type), type.getSimpleName()));
            }
        }
        return Findings.of(findings);
    }

    private Findings check(TypeElement type, boolean last) {
        try {
            return process(type, last);
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            return Failures.of(type, failure);
        }
    }

    /**
     * What is wrong with one class. Its files are written all the same, so that one mistake is one error, unless it is the last
     * round, in which javac takes no more sources.
     */
    private Findings process(TypeElement type, boolean last) {
        Findings findings = Findings.none();
        if (last && ResourceReader.isIncomplete(type)) {
            return findings; // javac says which type is missing
        }
        if (types.isResource(type) && !isGenerated(type, TypeReader.ref(type).guard())) {
            Resource resource = resources.read(type);
            Visibility visibility = visibilities.of(type);
            findings = validator.check(resource).and(runtime.check(resource, visibility));
            if (resource.isUsable() && visibility.seesRuntime() && !last) {
                guarded.put(type.getQualifiedName().toString(), resource);
                GenerationContext context = context(List.of(type), visibility);
                findings = findings.and(files.write(ProblemWriter.write(resource, context), type))
                        .and(files.write(GuardWriter.write(resource, context), type));
                Optional<GeneratedSource> lifecycle = LifecycleWriter.write(resource, context);
                if (lifecycle.isPresent()) {
                    findings = findings.and(files.write(lifecycle.get(), type));
                }
            }
        }
        return last ? findings : findings.and(represent(type));
    }

    /**
     * Whether an earlier compilation generated a class that is still there. An incremental build passes unchanged classes from their
     * class files, so that documents are complete; what was generated for them is up to date, and what was to be said about them was said.
     */
    private boolean isGenerated(TypeElement origin, ClassRef generated) {
        return sources.isFromClassFile(origin) && elements.getTypeElement(generated.qualifiedName()) != null;
    }

    private Findings represent(TypeElement type) {
        Representation representation = representations.read(type).orElse(null);
        Visibility visibility = visibilities.of(type);
        if (representation == null
                || representation.shape().isPrivate()
                || !visibility.seesRuntime()
                || isGenerated(type, representation.type().representation())) {
            return Findings.none();
        }
        TypeElement shown = elements.getTypeElement(representation.resource().qualifiedName());
        if (shown == null) {
            return Findings.none(); // int.class: the contract's processor says so
        }
        Resource resource = resources.read(shown);
        return resource.isUsable()
                ? files.write(
                        RepresentationWriter.write(representation, resource, context(List.of(type, shown), visibility)),
                        type)
                : Findings.none();
    }

    private GenerationContext context(List<TypeElement> used, Visibility visibility) {
        return new GenerationContext(
                options.problemBase(),
                options.members(),
                visibility.seesGenerated(),
                visibility.seesNullable(),
                visibility.hidesAny(GenerationContext.JAVA_LANG),
                suppressions(used, visibility));
    }

    /** In a named module, annotations that others need not read are a warning on a class that the module exports. */
    private List<String> suppressions(List<TypeElement> used, Visibility visibility) {
        List<String> suppressions = new ArrayList<>(UseWarnings.of(used, elements));
        if (!visibility.moduleName().isEmpty()) {
            suppressions.add(GenerationContext.EXPORTS);
        }
        return suppressions;
    }
}
