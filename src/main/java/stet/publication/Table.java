package stet.publication;

import java.util.List;
import stet.signoff.ClaimFilter;

/** An export of all that matches a filter, in the columns of the contract. */
interface Table {
    List<Column> columns();

    /** Reads in the transaction at hand. */
    void write(ClaimFilter filter, CsvFile file);
}
