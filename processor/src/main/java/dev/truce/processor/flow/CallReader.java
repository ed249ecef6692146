package dev.truce.processor.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads calls and assignments: those that mean something to a lifecycle, and all others, which change no local variable. */
abstract class CallReader extends ExpressionReader {
    private final Writes writes;
    /** How many statements around the code catch the conflict, and so expect it. */
    int expecting;

    CallReader(Analysis analysis, CompilationUnitTree unit) {
        super(analysis, unit);
        this.writes = new Writes(analysis, unit);
    }

    @Override
    public final Value visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
        ExpressionTree select = tree.getMethodSelect();
        ExpressionTree receiver = select instanceof MemberSelectTree member ? member.getExpression() : null;
        Value owner = read(select);
        int before = assignments;
        List<Value> arguments = new ArrayList<>();
        tree.getArguments().forEach(argument -> arguments.add(read(argument)));
        if (!(element(select) instanceof ExecutableElement method)) {
            return Value.UNKNOWN;
        }
        Rules rules = analysis.guards().ofGuard(method.getEnclosingElement());
        if (rules != null) {
            return assignments == before ? guarded(tree, rules, method, arguments) : Value.UNKNOWN;
        }
        if (receiver != null && arguments.size() == 1 && knowledge.isPossible()) {
            writes.check(getCurrentPath(), receiver, method, tree.getArguments().get(0), arguments.get(0));
        }
        return assignments == before ? other(tree, method, owner, arguments) : Value.UNKNOWN;
    }

    private Value guarded(MethodInvocationTree tree, Rules rules, ExecutableElement method, List<Value> arguments) {
        GuardCalls call = GuardCalls.read(rules, method.getSimpleName().toString(), arguments, knowledge, step(tree));
        if (call == null) {
            return Value.UNKNOWN;
        }
        if (call.finding() != null && expecting == 0 && knowledge.isPossible()) {
            analysis.reporter().report(call.finding(), tree, unit);
        }
        knowledge = call.after();
        return call.value();
    }

    private Value other(MethodInvocationTree tree, ExecutableElement method, Value owner, List<Value> arguments) {
        String name = method.getSimpleName().toString();
        boolean ofObjects = method.getEnclosingElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals("java.util.Objects");
        if (ofObjects && name.equals("requireNonNull")) {
            return arguments.get(0);
        }
        if (ofObjects && name.equals("equals")) {
            return Comparison.of(arguments.get(0), arguments.get(1), knowledge, step(tree));
        }
        if (name.equals("equals") && arguments.size() == 1) {
            return Comparison.of(owner, arguments.get(0), knowledge, step(tree));
        }
        String component = analysis.records().component(method);
        if (component == null) {
            return Value.UNKNOWN;
        }
        Value read = member(owner, component, method);
        return read instanceof Value.Located located && located.possible() == null && located.place() != null
                ? new Value.Located(
                        located.place(), analysis.enums().any(analysis.trees().getTypeMirror(getCurrentPath())))
                : read;
    }

    @Override
    public final Value visitNewClass(NewClassTree tree, @Nullable Void nothing) {
        read(tree.getEnclosingExpression());
        int before = assignments;
        List<Value> arguments = new ArrayList<>();
        tree.getArguments().forEach(argument -> arguments.add(read(argument)));
        Element constructor = element();
        read(tree.getClassBody());
        Map<String, Possible> members = new HashMap<>();
        if (constructor instanceof ExecutableElement called && tree.getClassBody() == null && assignments == before) {
            List<@Nullable String> names = analysis.records().given(called);
            for (int i = 0; i < names.size() && i < arguments.size(); i++) {
                Possible possible = Value.states(arguments.get(i));
                String name = names.get(i);
                if (name != null && possible != null) {
                    members.put(name, possible);
                }
            }
        }
        return new Value.Fresh(members);
    }

    @Override
    public final Value visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
        ExpressionTree target = tree.getVariable();
        read(target);
        Value value = read(tree.getExpression());
        Element variable = element(target);
        if (variable == null) {
            return Value.UNKNOWN;
        }
        if (target instanceof MemberSelectTree member && knowledge.isPossible()) {
            writes.check(getCurrentPath(), member, variable, tree.getExpression(), value);
        }
        if (!Places.isLocal(variable)) {
            return Value.UNKNOWN;
        }
        made(variable, value);
        assign(variable, value, tree);
        return located(Place.of(variable), variable);
    }

    /** Takes note of a variable that holds an object which was made here: what is written to it is no transition. */
    final void made(Element variable, Value value) {
        if (value instanceof Value.Fresh) {
            writes.isMadeHere(variable);
        }
    }

    /** The names that some code assigns, for which nothing is known afterwards. */
    final Set<String> forget(Iterable<? extends @Nullable Tree> trees) {
        Set<String> names = AssignedNames.in(trees);
        knowledge = knowledge.withoutNames(names);
        return names;
    }
}
