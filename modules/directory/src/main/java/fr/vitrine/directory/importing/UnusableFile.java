package fr.vitrine.directory.importing;

/** Stops the reading of an import file that makes no sense as a whole; a report says so, no page sees it. */
public final class UnusableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ImportProblem problem;

    public UnusableFile(ImportProblem problem) {
        super(problem.reason().key());
        this.problem = problem;
    }

    UnusableFile(ImportProblem.Reason reason, Object... details) {
        this(ImportProblem.ofFile(reason, details));
    }

    public ImportProblem problem() {
        return problem;
    }
}
