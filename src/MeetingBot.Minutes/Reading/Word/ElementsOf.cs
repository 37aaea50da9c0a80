using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace MeetingBot.Minutes.Reading.Word;

/// <summary>Children that count, whatever wraps them.</summary>
internal static class ElementsOf
{
    /// <summary>The same content written for newer and for older programs stands side by side: only one of them is text.</summary>
    public static OpenXmlElement Alternative(OpenXmlElement alternate) =>
        alternate.ChildElements.FirstOrDefault(child => child.LocalName == "Choice") ?? alternate.LastChild ?? alternate;

    public static IEnumerable<WordRow> Rows(OpenXmlElement table) => Inside<WordRow>(table)
        .Where(row => row.TableRowProperties?.GetFirstChild<Deleted>() is null);

    public static IEnumerable<TableCell> Cells(OpenXmlElement row) => Inside<TableCell>(row)
        .Where(cell => cell.TableCellProperties?.GetFirstChild<CellDeletion>() is null);

    // Content controls and accepted insertions may wrap rows and cells.
    private static IEnumerable<T> Inside<T>(OpenXmlElement parent)
        where T : OpenXmlElement
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is T found)
            {
                yield return found;
            }
            else if (child.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo")
            {
                foreach (var inner in Inside<T>(child))
                {
                    yield return inner;
                }
            }
        }
    }
}
