package dev.truce.processor.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads calls and assignments: those that mean something to a lifecycle, and all others, which change no local variable. */
abstract class CallReader extends ConditionReader {
    private final Writes writes;
    /** How many statements around the code catch the conflict, and so expect it. */
    int expecting;

    CallReader(Analysis analysis, CompilationUnitTree unit) {
        super(analysis, unit);
        this.writes = new Writes(analysis, unit);
    }

    /** Most calls are given no state and read none, so that it does not even matter which method they call. */
    @Override
    public final Value visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
        ExpressionTree receiver =
                tree.getMethodSelect() instanceof MemberSelectTree member ? member.getExpression() : null;
        Value owner = read(receiver);
        if (tree.getArguments().isEmpty()) {
            return component(tree, owner);
        }
        int before = assignments;
        List<Value> arguments = readArguments(tree.getArguments());
        if (Value.states(arguments.get(0)) == null) {
            return arguments.size() == 1 && isNamedOf(tree.getMethodSelect())
                    ? viewed(arguments.get(0))
                    : Value.UNKNOWN;
        }
        if (!(element() instanceof ExecutableElement method)) {
            return Value.UNKNOWN;
        }
        Rules rules = analysis.guards().ofGuard(method.getEnclosingElement());
        if (rules != null) {
            String called = method.getSimpleName().toString();
            return assignments == before
                    ? answer(tree, GuardCalls.ofGuard(rules, called, arguments, knowledge, step(tree)))
                    : Value.UNKNOWN;
        }
        if (receiver != null
                && arguments.size() == 1
                && Writes.isConstant(arguments.get(0))
                && knowledge.isPossible()) {
            writes.check(getCurrentPath(), receiver, method, tree.getArguments().get(0));
        }
        return assignments == before ? other(tree, receiver, method, owner, arguments) : Value.UNKNOWN;
    }

    private List<Value> readArguments(List<? extends ExpressionTree> trees) {
        List<Value> values = new ArrayList<>(trees.size());
        for (ExpressionTree tree : trees) {
            values.add(read(tree));
        }
        return values;
    }

    private Value answer(MethodInvocationTree tree, @Nullable GuardCalls call) {
        if (call == null) {
            return Value.UNKNOWN;
        }
        if (call.finding() != null && expecting == 0 && knowledge.isPossible()) {
            analysis.reporter().report(call.finding(), tree, unit);
        }
        knowledge = call.after();
        return call.value();
    }

    private Value other(
            MethodInvocationTree tree,
            @Nullable ExpressionTree receiver,
            ExecutableElement method,
            Value owner,
            List<Value> arguments) {
        Value first = arguments.get(0);
        if (Value.states(owner) != null) {
            return arguments.size() == 1 && method.getSimpleName().contentEquals("equals")
                    ? Comparison.of(owner, first, knowledge, () -> step(tree))
                    : Value.UNKNOWN;
        }
        if (receiver != null && element(receiver) instanceof VariableElement constant) {
            return ofRule(tree, constant, method, arguments);
        }
        if (!(method.getEnclosingElement() instanceof TypeElement type)
                || !type.getQualifiedName().contentEquals("java.util.Objects")) {
            return Value.UNKNOWN;
        }
        return switch (method.getSimpleName().toString()) {
            case "requireNonNull" -> first;
            case "equals" -> Comparison.of(first, arguments.get(1), knowledge, () -> step(tree));
            default -> Value.UNKNOWN;
        };
    }

    /** A call of a rule, such as {@code OrderGuard.SHIP.conflict(status)}. */
    private Value ofRule(
            MethodInvocationTree tree, VariableElement constant, ExecutableElement method, List<Value> arguments) {
        Rules rules = analysis.guards().ofGuard(constant.getEnclosingElement());
        if (rules == null) {
            return Value.UNKNOWN;
        }
        String rule = constant.getSimpleName().toString();
        String called = method.getSimpleName().toString();
        return answer(tree, GuardCalls.ofRule(rules, rule, called, arguments, knowledge, step(tree)));
    }

    private Value component(MethodInvocationTree tree, Value owner) {
        boolean isObject = owner instanceof Value.Fresh
                || (owner instanceof Value.Located located && located.place() != null && located.possible() == null);
        if (!isObject || !(element() instanceof ExecutableElement method)) {
            return Value.UNKNOWN;
        }
        if (analysis.records().isComponent(method)) {
            return member(owner, Member.of(method), analysis.trees().getTypeMirror(getCurrentPath()));
        }
        View view = analysis.views().around(method);
        Map<Member, Possible> held = view == null ? Map.of() : Views.held(view, method, step(tree));
        return held.isEmpty() ? Value.UNKNOWN : new Value.Fresh(held, false);
    }

    private boolean isNamedOf(ExpressionTree method) {
        Name name = method instanceof MemberSelectTree member
                ? member.getIdentifier()
                : method instanceof IdentifierTree simple ? simple.getName() : null;
        return analysis.names().of().equals(name);
    }

    private Value viewed(Value object) {
        View view = element() instanceof ExecutableElement method
                ? analysis.views().of(method.getEnclosingElement())
                : null;
        return view != null && member(object, view.member(), view.type()) instanceof Value.Located member
                ? new Value.Viewed(view, member)
                : Value.UNKNOWN;
    }

    @Override
    public final Value visitNewClass(NewClassTree tree, @Nullable Void nothing) {
        read(tree.getEnclosingExpression());
        int before = assignments;
        List<Value> arguments = readArguments(tree.getArguments());
        read(tree.getClassBody());
        return hasStates(arguments)
                        && tree.getClassBody() == null
                        && assignments == before
                        && element() instanceof ExecutableElement constructor
                ? new Value.Fresh(analysis.records().made(constructor, arguments), true)
                : Value.Fresh.OPAQUE;
    }

    private static boolean hasStates(List<Value> arguments) {
        for (Value argument : arguments) {
            if (Value.states(argument) != null) {
                return true;
            }
        }
        return false;
    }

    @Override
    public final Value visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
        ExpressionTree target = Parentheses.strip(tree.getVariable());
        if (!(target instanceof IdentifierTree)) {
            read(target);
        }
        Value value = read(tree.getExpression());
        if (target instanceof MemberSelectTree member) {
            if (Writes.isConstant(value)
                    && knowledge.isPossible()
                    && element(member) instanceof VariableElement field) {
                writes.check(getCurrentPath(), member, field, tree.getExpression());
            }
            return Value.UNKNOWN;
        }
        if (!(target instanceof IdentifierTree)
                || !(element(target) instanceof VariableElement variable)
                || !Places.canHoldStates(variable.asType())
                || !Places.isLocal(variable)) {
            return Value.UNKNOWN;
        }
        made(variable, value);
        assign(variable, value, tree);
        return located(Place.of(variable), variable.asType());
    }

    /** Takes note of a variable that holds an object which was made here: what is written to it is no transition. */
    final void made(Element variable, Value value) {
        if (value instanceof Value.Fresh fresh && fresh.isNew()) {
            writes.isMadeHere(variable);
        }
    }

    /** Forgets the variables that some code assigns. */
    final void forget(Iterable<? extends @Nullable Tree> trees) {
        if (!knowledge.isEmpty()) {
            knowledge = knowledge.withoutNames(AssignedNames.in(trees));
        }
    }
}
