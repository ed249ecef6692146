package dev.truce.spring.web;

/** Recognises what a synchronization throws after the commit. The write has succeeded, so nothing may say that it was refused. */
final class AfterCommit {

    private static final String SYNCHRONIZATIONS =
            "org.springframework.transaction.support.TransactionSynchronizationUtils";

    private AfterCommit() {}

    static boolean threw(Throwable failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().equals(SYNCHRONIZATIONS)
                    && frame.getMethodName().startsWith("invokeAfter")) {
                return true;
            }
        }
        return failure.getCause() != null && threw(failure.getCause());
    }
}
