package dev.truce.samples.springboot.load;

/** Counts the requests of all writers, and lets a test wait for more of them. */
final class Progress {
    private int done;
    private int refused;

    synchronized void done() {
        done++;
        notifyAll();
    }

    synchronized void refused() {
        refused++;
        notifyAll();
    }

    /** Waits until as many further requests were carried out. */
    synchronized void awaitDone(int more) throws InterruptedException {
        int target = done + more;
        while (done < target) {
            wait();
        }
    }

    /** Waits until as many further requests were refused. */
    synchronized void awaitRefused(int more) throws InterruptedException {
        int target = refused + more;
        while (refused < target) {
            wait();
        }
    }
}
