package dev.truce.processor.flow.kept;

import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;

/** Compares all operations of a contract with a complete program. */
final class Judgement {
    private final Contract contract;
    private final Program program;
    private final KeptCheck.Report report;
    private final Summaries summaries;
    private final CertainPath certainPath;
    /** Annotations of code that frameworks may run around any operation. */
    private final Deeds around;
    /** Whether some of that code reads the header, in whatever way it compares it. */
    private final boolean isHeaderReadAround;

    private final Signature.Reader signatures;
    private final Intake intake;

    Judgement(Contract contract, Program program, KeptCheck.Report report) {
        this.contract = contract;
        this.program = program;
        this.report = report;
        DeedReader reader = new DeedReader(contract, program);
        summaries = new Summaries(program, reader);
        certainPath = new CertainPath(program, summaries, reader);
        Set<Routine> handlers = new HashSet<>();
        program.guarded().forEach(guarded -> handlers.addAll(program.targets(guarded.method())));
        List<Routine> entrances = Entrances.of(program);
        around = Reach.without(entrances, handlers::contains, summaries).deeds();
        isHeaderReadAround = program.namesHeader()
                && entrances.stream()
                        .map(each -> Reach.without(List.of(each), handlers::contains, summaries))
                        .anyMatch(Reach::readsHeader);
        signatures = new Signature.Reader(contract);
        intake = new Intake(program, contract);
    }

    /** Reports every difference, class by class in the order of their names. */
    void report(Function<ExecutableElement, SourceLocation> locations) {
        Map<String, List<Operation>> operations = contract.operations().stream()
                .collect(Collectors.groupingBy(operation -> method(operation.location())));
        Map<String, List<Bound>> byClass = new TreeMap<>();
        for (GuardedMethod guarded : program.guarded()) {
            SourceLocation location = locations.apply(guarded.method());
            byClass.computeIfAbsent(location.type().qualifiedName(), key -> new ArrayList<>())
                    .add(new Bound(guarded, operations.getOrDefault(method(location), List.of())));
        }
        for (List<Bound> methods : byClass.values()) {
            methods.forEach(each -> compare(each.method(), each.operations()));
        }
    }

    /** A method and the operations that its annotations declare. */
    private record Bound(GuardedMethod method, List<Operation> operations) {}

    /** The method that holds a place, as text: the hash of a record costs a cold compilation more than all that is looked up by it. */
    private static String method(SourceLocation place) {
        return place.type().qualifiedName() + "#" + place.member();
    }

    private void compare(GuardedMethod guarded, List<Operation> bound) {
        List<Routine> targets = program.targets(guarded.method());
        if (targets.size() != 1 || bound.isEmpty()) {
            return;
        }
        Handler handler = new Handler(
                targets.get(0),
                certainPath.isUnwritten(targets.get(0)),
                Reach.of(targets.get(0), intake.makersOf(targets.get(0)), summaries),
                certainPath.from(targets.get(0)),
                around,
                isHeaderReadAround,
                signatures.read(guarded.method()),
                intake,
                resource -> !program.isOwn(resource.qualifiedName()));
        Map<ClassRef, List<Operation>> byResource = bound.stream()
                .collect(Collectors.groupingBy(Operation::resource, LinkedHashMap::new, Collectors.toList()));
        byResource.forEach((type, operations) -> {
            Resource resource = contract.resource(type).orElse(null);
            boolean isExempt = operations.stream().anyMatch(operation -> operation.kind() == Kind.NONE);
            if (resource != null && !isExempt) {
                new Comparison(
                                resource,
                                operations,
                                byResource.keySet(),
                                handler,
                                (finding, mark) -> report.print(finding, tree(guarded, mark), guarded.unit()))
                        .run();
            }
        });
    }

    private static Tree tree(GuardedMethod guarded, Comparison.Mark mark) {
        Tree tree = guarded.annotation(mark.operation().location().occurrence(), mark.attribute());
        return tree instanceof NewArrayTree array
                        && mark.index() < array.getInitializers().size()
                ? array.getInitializers().get(mark.index())
                : tree;
    }
}
