package dev.truce.processor.flow.kept;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the attributed code of a class into routines. Lambdas belong to the routine that creates them. */
final class RoutineReader extends TreeScanner<@Nullable Void, @Nullable Void> {
    private static final String IF_MATCH = "dev.truce.runtime.IfMatch";
    private static final String CONFLICT_EXCEPTION = "dev.truce.runtime.ConflictException";
    private static final String HEADER = "If-Match";
    /** Methods of frameworks that read the header without its name. */
    private static final Set<String> READING_HEADER = Set.of("getIfMatch", "evaluatePreconditions", "checkNotModified");
    /** Methods that compare what they get, whatever class declares them. */
    private static final Set<String> COMPARING = Set.of(
            "compare",
            "compareTo",
            "compareUnsigned",
            "contains",
            "contentEquals",
            "deepEquals",
            "endsWith",
            "equals",
            "equalsIgnoreCase",
            "isEqual",
            "matches",
            "startsWith");
    /** The beginnings of the names of methods of futures and reactive streams that answer a failure. */
    private static final List<String> RECOVERING =
            List.of("onError", "onFailure", "exceptionally", "handleAsync", "recover");
    /** Operators that compare. */
    private static final Set<Tree.Kind> COMPARISONS = EnumSet.of(
            Tree.Kind.EQUAL_TO,
            Tree.Kind.NOT_EQUAL_TO,
            Tree.Kind.LESS_THAN,
            Tree.Kind.LESS_THAN_EQUAL,
            Tree.Kind.GREATER_THAN,
            Tree.Kind.GREATER_THAN_EQUAL);

    private final Trees trees;
    private final TreePath unit;
    private final Program program;
    private final VersionReads versionReads;
    private Routine current;
    /** The number of branches, loops and lambdas around the code in its routine. */
    private int conditions;
    /** Whether the routine may have returned before. */
    private boolean mayHaveLeft;

    private int catches;
    /** The methods that get the lambdas around the code. */
    private Deque<ParameterUse.Passed> handedTo = new ArrayDeque<>();

    /** The expressions whose conflict becomes an exception. */
    private final Set<Tree> raised = new HashSet<>();

    private RoutineReader(Trees trees, TreePath unit, Program program, VersionReads versionReads, Routine first) {
        this.trees = trees;
        this.unit = unit;
        this.program = program;
        this.versionReads = versionReads;
        this.current = first;
    }

    /** Adds the routines of a top-level class and of the classes in it to a program. */
    static void read(
            ClassTree tree,
            TypeElement type,
            CompilationUnitTree unit,
            Trees trees,
            Program program,
            VersionReads versionReads) {
        new RoutineReader(trees, new TreePath(unit), program, versionReads, program.initialisersOf(type))
                .scan(tree, null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
        if (!(element(tree) instanceof TypeElement type)) {
            current.isBroken = true;
            return null;
        }
        program.add(type);
        Routine around = current;
        for (Tree member : tree.getMembers()) {
            if (member instanceof MethodTree || member instanceof ClassTree) {
                scan(member, null);
            } else {
                readIn(program.initialisersOf(type), member);
            }
        }
        current = around;
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
        if (!(element(tree) instanceof ExecutableElement method)) {
            current.isBroken = true;
            return null;
        }
        program.addDeclaration(method, tree, (CompilationUnitTree) unit.getLeaf());
        BlockTree body = tree.getBody();
        if (body != null) {
            Routine routine = program.add(method);
            routine.onlyThrows =
                    body.getStatements().size() == 1 && body.getStatements().get(0) instanceof ThrowTree;
            Routine around = current;
            readIn(routine, body);
            current = around;
        }
        return null;
    }

    /** Reads code that runs whenever its routine does. */
    private void readIn(Routine routine, Tree code) {
        int outerConditions = conditions;
        boolean outerLeft = mayHaveLeft;
        int outerCatches = catches;
        Deque<ParameterUse.Passed> outerHandedTo = handedTo;
        current = routine;
        conditions = 0;
        mayHaveLeft = false;
        catches = 0;
        handedTo = new ArrayDeque<>();
        scan(code, null);
        conditions = outerConditions;
        mayHaveLeft = outerLeft;
        catches = outerCatches;
        handedTo = outerHandedTo;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
        boolean isRaised = raised.remove(tree);
        VariableElement constant = null;
        if (tree.getMethodSelect() instanceof MemberSelectTree select) {
            ExpressionTree receiver = select.getExpression();
            if (select.getIdentifier().contentEquals("toException")) {
                addRaised(receiver);
            }
            constant = readReceiver(receiver, element(tree));
        }
        Element called = element(tree);
        if (called != null) {
            String name = called.getSimpleName().toString();
            current.namesHeader |= READING_HEADER.contains(name);
            if (COMPARING.contains(name)) {
                current.comparesVersion |= versionReads.isIn(tree);
                tree.getArguments().forEach(this::addCompared);
            }
        }
        call(called, constant, tree.getArguments(), isRaised);
        return null;
    }

    private void addRaised(ExpressionTree conflict) {
        if (conflict instanceof ParenthesizedTree parentheses) {
            addRaised(parentheses.getExpression());
        } else if (conflict instanceof ConditionalExpressionTree choice) {
            addRaised(choice.getTrueExpression());
            addRaised(choice.getFalseExpression());
        } else {
            raised.add(conflict);
        }
    }

    /** Reads what a member is selected from, and returns the field that it is, if it is one. */
    private @Nullable VariableElement readReceiver(ExpressionTree receiver, @Nullable Element member) {
        if (!(receiver instanceof IdentifierTree) && !(receiver instanceof MemberSelectTree)) {
            scan(receiver, null);
            return null;
        }
        if (!(element(receiver) instanceof VariableElement variable)) {
            scan(receiver, null);
            return null;
        }
        if (variable.getKind() == ElementKind.PARAMETER && member != null) {
            current.use(variable, new ParameterUse.OfMember(member));
            return null;
        }
        if (receiver instanceof MemberSelectTree select) {
            readReceiver(select.getExpression(), variable);
        }
        if (!variable.getKind().isField()) {
            return null;
        }
        addSource(variable);
        addOwner(variable);
        return variable;
    }

    /** Remembers a field that gives the header's name, or what was sent in it. */
    private void addSource(VariableElement field) {
        current.namesHeader |= field.getConstantValue() instanceof String text && text.equalsIgnoreCase(HEADER);
        current.readsBoundHeader |= program.isBound(field);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
        current.namesHeader |= tree.getValue() instanceof String text && text.equalsIgnoreCase(HEADER);
        return null;
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void nothing) {
        scan(tree.getEnclosingExpression(), null);
        Element constructor = element(tree);
        if (constructor != null
                && !tree.getArguments().isEmpty()
                && constructor.getEnclosingElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals(CONFLICT_EXCEPTION)) {
            addRaised(tree.getArguments().get(0));
        }
        scan(tree.getClassBody(), null);
        call(constructor, null, tree.getArguments(), false);
        return null;
    }

    private void call(
            @Nullable Element called,
            @Nullable VariableElement constant,
            List<? extends ExpressionTree> arguments,
            boolean isRaised) {
        ExecutableElement method = called instanceof ExecutableElement known ? known : null;
        boolean passesPrecondition = false;
        for (int i = 0; i < arguments.size(); i++) {
            ExpressionTree argument = arguments.get(i);
            passesPrecondition |= isPrecondition(argument);
            if (method != null && versionReads.isVersion(argument)) {
                current.versionArguments.add(new ParameterUse.Passed(method, i));
            }
            VariableElement parameter = parameter(argument);
            boolean isFunction = argument instanceof LambdaExpressionTree || argument instanceof MemberReferenceTree;
            if (isFunction && method != null) {
                handedTo.push(new ParameterUse.Passed(method, i));
                scan(argument, null);
                handedTo.pop();
            } else if (parameter == null || method == null) {
                scan(argument, null);
            } else {
                current.use(parameter, new ParameterUse.Passed(method, i));
            }
        }
        if (method == null) {
            current.isBroken = true;
        } else {
            current.recovers |= recovers(method.getSimpleName().toString());
            current.calls.add(new Call(
                    method,
                    constant,
                    isConditional(),
                    catches > 0,
                    passesPrecondition,
                    isRaised,
                    List.copyOf(handedTo)));
        }
    }

    /** Whether a method compares what it gets. */
    static boolean compares(Element method) {
        return COMPARING.contains(method.getSimpleName().toString());
    }

    private static boolean recovers(String method) {
        return RECOVERING.stream().anyMatch(method::startsWith) || method.equals("handle");
    }

    private boolean isConditional() {
        return conditions > 0 || mayHaveLeft;
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void nothing) {
        scan(tree.getQualifierExpression(), null);
        program.addFunction(type(tree));
        VariableElement constant = element(tree.getQualifierExpression()) instanceof VariableElement field
                        && field.getKind().isField()
                ? field
                : null;
        call(element(tree), constant, List.of(), false);
        return null;
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
        program.addFunction(type(tree));
        boolean outerLeft = mayHaveLeft;
        readIf(tree.getBody());
        mayHaveLeft = outerLeft;
        return null;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
        Element element = element(tree);
        if (element instanceof VariableElement variable) {
            if (variable.getKind() == ElementKind.PARAMETER) {
                current.use(variable, new ParameterUse.Other());
            } else if (variable.getKind().isField()) {
                addField(variable);
            }
        } else {
            current.isBroken |= isMissing(element);
        }
        return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
        if (tree.getIdentifier().contentEquals("class") && Intake.choosesParameters(current.element)) {
            program.addResolved(element(tree.getExpression()));
        }
        Element element = element(tree);
        if (element instanceof VariableElement field) {
            readReceiver(tree.getExpression(), field);
            addField(field);
        } else {
            current.isBroken |= isMissing(element);
        }
        return null;
    }

    private static boolean isMissing(@Nullable Element element) {
        return element == null || element.asType().getKind() == TypeKind.ERROR;
    }

    private void addField(VariableElement field) {
        Element owner = field.getEnclosingElement();
        if (owner != null && owner.getSimpleName().toString().endsWith("Guard")) {
            current.guardConstants.add(field);
        }
        addSource(field);
        addOwner(field);
    }

    private void addOwner(VariableElement field) {
        if (field.getEnclosingElement() instanceof TypeElement owner) {
            current.fieldOwners.add(owner);
        }
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
        current.keepsPrecondition |= isPrecondition(tree.getExpression())
                && element(tree.getVariable()) instanceof VariableElement target
                && (target.getKind().isField() || !isIfMatch(target.asType()));
        return super.visitAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
        ExpressionTree value = tree.getInitializer();
        if (value != null) {
            current.keepsPrecondition |= isPrecondition(value)
                    && element(tree) instanceof VariableElement variable
                    && (variable.getKind().isField() || !isIfMatch(variable.asType()));
            versionReads.addVariable(tree);
            scan(value, null);
        }
        return null;
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void nothing) {
        current.keepsPrecondition |= tree.getKind() == Tree.Kind.PLUS
                && (isPrecondition(tree.getLeftOperand()) || isPrecondition(tree.getRightOperand()));
        boolean comparesNull = tree.getRightOperand().getKind() == Tree.Kind.NULL_LITERAL;
        if (!comparesNull || parameter(tree.getLeftOperand()) == null) {
            scan(tree.getLeftOperand(), null);
        } else {
            current.asksForAbsence = true;
        }
        if (COMPARISONS.contains(tree.getKind())) {
            readComparison(tree);
        }
        if (tree.getKind() == Tree.Kind.CONDITIONAL_AND || tree.getKind() == Tree.Kind.CONDITIONAL_OR) {
            readIf(tree.getRightOperand());
        } else {
            scan(tree.getRightOperand(), null);
        }
        return null;
    }

    /** A version that is compared with a constant is only asked for; what is computed from it may be a comparison already. */
    private void readComparison(BinaryTree tree) {
        ExpressionTree left = tree.getLeftOperand();
        ExpressionTree right = tree.getRightOperand();
        if (right.getKind() == Tree.Kind.NULL_LITERAL || left.getKind() == Tree.Kind.NULL_LITERAL) {
            return;
        }
        boolean isAsked = (left instanceof LiteralTree && versionReads.isMember(right))
                || (right instanceof LiteralTree && versionReads.isMember(left));
        current.comparesVersion |= !isAsked && versionReads.isIn(tree);
        if (!(left instanceof LiteralTree) && !(right instanceof LiteralTree)) {
            addCompared(left);
            addCompared(right);
        }
    }

    private void addCompared(ExpressionTree operand) {
        VariableElement parameter = parameter(operand);
        if (parameter != null) {
            current.use(parameter, new ParameterUse.Compared());
        } else if (operand instanceof MethodInvocationTree && element(operand) instanceof ExecutableElement method) {
            current.comparedAnswers.add(method);
        }
    }

    @Override
    public @Nullable Void visitIf(IfTree tree, @Nullable Void nothing) {
        scan(tree.getCondition(), null);
        readIf(tree.getThenStatement());
        readIf(tree.getElseStatement());
        return null;
    }

    @Override
    public @Nullable Void visitConditionalExpression(ConditionalExpressionTree tree, @Nullable Void nothing) {
        scan(tree.getCondition(), null);
        readIf(tree.getTrueExpression());
        readIf(tree.getFalseExpression());
        return null;
    }

    @Override
    public @Nullable Void visitCase(CaseTree tree, @Nullable Void nothing) {
        conditions++;
        super.visitCase(tree, null); // with the guard, which releases before 21 do not know
        conditions--;
        return null;
    }

    @Override
    public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void nothing) {
        scan(tree.getCondition(), null);
        readIf(tree.getStatement());
        return null;
    }

    @Override
    public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void nothing) {
        readIf(tree);
        return null;
    }

    @Override
    public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void nothing) {
        scan(tree.getInitializer(), null);
        scan(tree.getCondition(), null);
        readIf(tree.getStatement());
        conditions++;
        scan(tree.getUpdate(), null);
        conditions--;
        return null;
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void nothing) {
        scan(tree.getExpression(), null);
        readIf(tree.getStatement());
        return null;
    }

    private void readIf(@Nullable Tree code) {
        conditions++;
        if (code instanceof DoWhileLoopTree loop) {
            super.visitDoWhileLoop(loop, null);
        } else {
            scan(code, null);
        }
        conditions--;
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void nothing) {
        current.returnsVersion |= versionReads.isVersion(tree.getExpression());
        VariableElement parameter = tree.getExpression() == null ? null : parameter(tree.getExpression());
        if (parameter == null) {
            scan(tree.getExpression(), null);
        } else {
            current.use(parameter, new ParameterUse.Returned());
        }
        mayHaveLeft = true;
        return null;
    }

    @Override
    public @Nullable Void visitBreak(BreakTree tree, @Nullable Void nothing) {
        mayHaveLeft |= tree.getLabel() != null;
        return null;
    }

    @Override
    public @Nullable Void visitContinue(ContinueTree tree, @Nullable Void nothing) {
        mayHaveLeft |= tree.getLabel() != null;
        return null;
    }

    @Override
    public @Nullable Void visitTry(TryTree tree, @Nullable Void nothing) {
        int catching = Catching.catchesConflict(tree) ? 1 : 0;
        catches += catching;
        current.catchesConflict |= catching > 0;
        scan(tree.getResources(), null);
        scan(tree.getBlock(), null);
        catches -= catching;
        for (CatchTree caught : tree.getCatches()) {
            readIf(caught.getBlock());
        }
        scan(tree.getFinallyBlock(), null);
        return null;
    }

    @Override
    public @Nullable Void visitTypeCast(TypeCastTree tree, @Nullable Void nothing) {
        return scan(tree.getExpression(), null);
    }

    @Override
    public @Nullable Void visitErroneous(ErroneousTree tree, @Nullable Void nothing) {
        current.isBroken = true;
        return null;
    }

    @Override
    public @Nullable Void visitModifiers(ModifiersTree tree, @Nullable Void nothing) {
        return null;
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void nothing) {
        return null;
    }

    private @Nullable Element element(Tree tree) {
        return trees.getElement(new TreePath(unit, tree));
    }

    private @Nullable TypeMirror type(Tree tree) {
        return trees.getTypeMirror(new TreePath(unit, tree));
    }

    private @Nullable VariableElement parameter(ExpressionTree tree) {
        ExpressionTree bare = tree;
        while (bare instanceof ParenthesizedTree parentheses) {
            bare = parentheses.getExpression();
        }
        return bare instanceof IdentifierTree
                        && element(bare) instanceof VariableElement variable
                        && variable.getKind() == ElementKind.PARAMETER
                ? variable
                : null;
    }

    private boolean isPrecondition(ExpressionTree tree) {
        return isIfMatch(type(tree));
    }

    static boolean isIfMatch(@Nullable TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getSimpleName().contentEquals("IfMatch")
                && element.getQualifiedName().contentEquals(IF_MATCH);
    }
}
