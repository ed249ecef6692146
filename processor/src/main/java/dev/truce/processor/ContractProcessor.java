package dev.truce.processor;

import com.google.auto.service.AutoService;
import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.diagnostic.Reporter;
import dev.truce.processor.flow.FlowCheck;
import dev.truce.processor.flow.SourceTypes;
import dev.truce.processor.model.AutoConverter;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.Resource;
import dev.truce.processor.read.ContractReader;
import dev.truce.processor.read.ResourceReader;
import dev.truce.processor.read.endpoint.ApplicationPaths;
import dev.truce.processor.read.endpoint.Controllers;
import dev.truce.processor.read.source.Locations;
import dev.truce.processor.read.source.Reading;
import dev.truce.processor.read.storage.ConverterReader;
import dev.truce.processor.schema.SchemaCheck;
import dev.truce.processor.validate.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Writes what depends on all classes of a compilation: the list of contracts, and the documents of which operation can
 * meet which conflict. It writes once, in the last round, and reads nothing that class files lack, so that Gradle can
 * run it as an aggregating processor.
 */
@AutoService(Processor.class)
@SuppressWarnings("NullAway.Init") // by init, which javac calls before anything else
public final class ContractProcessor extends AbstractProcessor {
    private final ResourceTypes types = new ResourceTypes();
    private final TypeNames resources = new TypeNames();
    private final TypeNames representations = new TypeNames();
    private final TypeNames endpoints = new TypeNames();
    private final TypeNames controllers = new TypeNames();
    private final TypeNames applications = new TypeNames();
    private final TypeNames converters = new TypeNames();
    private final Validator validator = new Validator();
    /** The collected contract; method bodies are read later. */
    private final Map<ClassRef, Resource> known = new TreeMap<>();

    private ProcessorOptions options;
    private Reporter reporter;
    private ContractReader reader;
    private ResourceFiles files;
    private PreviousOutput previous;
    private Elements elements;
    private FlowCheck flow;
    private SoundResources sound;
    private Findings unavailable;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        options = ProcessorOptions.parse(environment.getOptions());
        reporter = new Reporter(environment, options.severities());
        elements = environment.getElementUtils();
        SourceTypes sources = SourceTypes.of(environment);
        Reading reading = new Reading(
                elements,
                environment.getTypeUtils(),
                options.problemBase(),
                options.jsonNaming(),
                sources::missesAnnotation);
        sound = new SoundResources(
                validator, elements, element -> !sources.areKnown() || sources.missesAnnotation(element));
        reader = new ContractReader(reading, options.basePath());
        files = new ResourceFiles(environment.getFiler());
        previous = new PreviousOutput(environment.getFiler());
        flow = new FlowCheck(environment);
        unavailable = install(new ResourceReader(reading));
    }

    /**
     * Installs the check of method bodies, also for classes without an annotation of Truce: they can call a guard.
     */
    private Findings install(ResourceReader resources) {
        boolean installed = flow.install(
                type -> resource(type, resources),
                Locations::of,
                options.severities(),
                (type, failure) -> reporter.report(Failures.of(type, failure)));
        return installed ? Findings.none() : Findings.of(List.of(Finding.nowhere(DiagnosticCode.FLOW_UNAVAILABLE)));
    }

    private Optional<Resource> resource(TypeElement type, ResourceReader resources) {
        Resource resource = known.get(Locations.of(type).type());
        return resource == null && ResourceReader.isResource(type)
                ? Optional.of(resources.read(type))
                : Optional.ofNullable(resource);
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
        names.addAll(AnnotatedTypes.ENDPOINTS);
        names.addAll(Controllers.ANNOTATIONS);
        names.addAll(ApplicationPaths.ANNOTATIONS);
        names.addAll(ConverterReader.ANNOTATIONS);
        return names;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        reporter.enter(round);
        resources.addAll(types.in(round, annotations));
        representations.addAll(AnnotatedTypes.in(round, annotations, Set.of(AnnotatedTypes.REPRESENTATION_OF)));
        endpoints.addAll(AnnotatedTypes.in(round, annotations, AnnotatedTypes.ENDPOINTS));
        controllers.addAll(AnnotatedTypes.in(round, annotations, Controllers.ANNOTATIONS));
        applications.addAll(AnnotatedTypes.in(round, annotations, ApplicationPaths.ANNOTATIONS));
        converters.addAll(AnnotatedTypes.in(round, annotations, ConverterReader.ANNOTATIONS));
        if (hasContract()) {
            reporter.report(unavailable);
            if (round.processingOver()) {
                reporter.report(check(round.errorRaised()));
            }
        }
        return false;
    }

    /** Returns whether more than the annotations of frameworks has been found. */
    private boolean hasContract() {
        return Stream.of(resources, representations, endpoints, applications, converters)
                .anyMatch(names -> !names.isEmpty());
    }

    private Findings check(boolean errorRaised) {
        try {
            return process(errorRaised);
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            return Failures.of(null, failure);
        }
    }

    /** Reports the mistakes in the contract, and writes its files only if nothing is wrong. */
    private Findings process(boolean errorRaised) {
        List<TypeElement> own = own();
        List<TypeElement> shown = representations.in(elements);
        List<TypeElement> guarded = endpoints.in(elements);
        ContractIndex index = new ContractIndex(previous, elements, types.compiled());
        List<TypeElement> served = index.with(ContractIndex.Role.ENDPOINT, guarded);
        List<TypeElement> serving = Controllers.servingFor(served, controllers.in(elements), elements);
        Contract contract = reader.read(
                index.with(ContractIndex.Role.RESOURCE, own),
                index.with(ContractIndex.Role.REPRESENTATION, shown),
                served,
                index.with(ContractIndex.Role.CONTROLLER, serving),
                index.with(ContractIndex.Role.APPLICATION, applications.in(elements)));
        Set<ClassRef> names = names(own);
        List<Resource> declared = new ArrayList<>();
        for (Resource resource : contract.resources()) {
            flow.add(resource);
            known.put(resource.type(), resource);
            if (names.contains(resource.type())) {
                declared.add(resource);
            }
        }
        Findings findings = validator
                .check(contract)
                .and(validator.check(declared, converters()))
                .and(checkGuards(contract, names))
                .without(names(index.earlier()));
        if (errorRaised || findings.hasErrors()) {
            return findings.and(checkSchema(sound.among(declared, findings), List.of()));
        }
        flow.compareWith(contract);
        findings = findings.and(checkSchema(declared, contract.operations()));
        DocumentFiles documents =
                isDocumented(contract.operations()) ? new DocumentFiles(contract, options, files) : null;
        List<TypeElement> origins = new ArrayList<>(own);
        origins.addAll(shown);
        origins.addAll(guarded);
        Map<String, String> services = ServiceFiles.of(contract, declared, previous, types.compiled());
        for (Map.Entry<String, String> file : services.entrySet()) {
            findings = findings.and(files.write(file.getKey(), file.getValue(), origins));
        }
        return documents == null
                ? findings
                : findings.and(documents.write(origins)).and(files.write(ContractIndex.PATH, index.text(), origins));
    }

    /** Returns whether there are operations, or earlier builds documented some, which the documents must lose. */
    private boolean isDocumented(List<Operation> operations) {
        return !operations.isEmpty() || previous.text(ContractIndex.PATH).isPresent();
    }

    /** Finds operations of subclasses that only inherit rules and that have no guard. */
    private Findings checkGuards(Contract contract, Set<ClassRef> own) {
        List<Finding> findings = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            TypeElement type = own.contains(operation.resource())
                    ? null
                    : elements.getTypeElement(operation.resource().qualifiedName());
            boolean isUsable = contract.resource(operation.resource())
                    .filter(Resource::isUsable)
                    .isPresent();
            if (type != null && isUsable && !ResourceReader.isResource(type) && !hasGuard(operation.resource())) {
                boolean isCompiledElsewhere = ResourceReader.inheritsRules(type);
                findings.add(Finding.of(
                        DiagnosticCode.OPERATION_NO_GUARD,
                        operation.location().at("value"),
                        type.getSimpleName(),
                        isCompiledElsewhere
                                ? "its rules are inherited and it comes from a class file"
                                : "it is a superclass",
                        isCompiledElsewhere
                                ? "repeat a rule on the class, where it is compiled"
                                : "name one of its subclasses"));
            }
        }
        return Findings.of(findings);
    }

    private boolean hasGuard(ClassRef resource) {
        return elements.getTypeElement(resource.guard().qualifiedName()) != null;
    }

    /** Other modules check their resources themselves. */
    private Findings checkSchema(List<Resource> own, List<Operation> operations) {
        return options.schema().isEmpty() ? Findings.none() : SchemaCheck.check(own, operations, options.schema());
    }

    /** The resources of this compilation. */
    private List<TypeElement> own() {
        List<TypeElement> own = new ArrayList<>();
        for (TypeElement type : resources.in(elements)) {
            if (types.isResource(type)) {
                own.add(type);
            }
        }
        return own;
    }

    private List<AutoConverter> converters() {
        List<AutoConverter> found = new ArrayList<>();
        for (TypeElement type : converters.in(elements)) {
            ConverterReader.read(type).ifPresent(found::add);
        }
        return found;
    }

    private static Set<ClassRef> names(Collection<TypeElement> types) {
        Set<ClassRef> names = new TreeSet<>();
        for (TypeElement type : types) {
            names.add(Locations.of(type).type());
        }
        return names;
    }
}
