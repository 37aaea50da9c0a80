using System.Xml.Linq;

namespace MeetingBot.Minutes.Reading.OpenDocument;

/// <summary>Rows and cells of a table, whatever groups them; repeated ones as often as they stand there.</summary>
internal static class OdtTable
{
    private const int MostRepeats = 100; // a spreadsheet's empty rest may claim a million

    public static IEnumerable<(XElement Row, bool IsHeader)> Rows(XElement parent, bool isHeader = false)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Name == Odf.Table + "table-row")
            {
                for (var i = Math.Min(MostRepeats, child.Count(Odf.Table + "number-rows-repeated")); i > 0; i--)
                {
                    yield return (child, isHeader);
                }
            }
            else if (child.Name.LocalName is "table-header-rows" or "table-rows" or "table-row-group")
            {
                foreach (var row in Rows(child, isHeader || child.Name.LocalName == "table-header-rows"))
                {
                    yield return row;
                }
            }
        }
    }

    /// <summary>Without covered cells: the cell that covers them says how far it reaches.</summary>
    public static IEnumerable<XElement> Cells(XElement row) => row.Elements(Odf.Table + "table-cell")
        .SelectMany(cell => Enumerable.Repeat(cell, Math.Min(TableWriter.MaxColumns, cell.Count(Odf.Table + "number-columns-repeated"))));

    public static bool ArrangesText(XElement cell) => cell.Descendants(Odf.Table + "table").Any();
}
