package fr.vitrine.frontend.backoffice.grid;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet, its first row frozen. Texts stand in their cells, not in a table of shared ones that would grow in memory. */
public final class XlsxSheet implements Sheet {

    private static final int ROWS_KEPT = 200;

    private final OutputStream to;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    public XlsxSheet(OutputStream to, String name) {
        this.to = to;
        workbook = new Workbook(to, "Vitrine", null);
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            sheet.inlineString(row, column, cells.get(column));
        }
        row++;
        if (row % ROWS_KEPT == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
        // the workbook leaves its end where it was written to
        to.flush();
    }
}
