using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace MeetingBot.Minutes.Reading.Word;

/// <summary>Writes what a document consists of: paragraphs and tables, in order.</summary>
internal sealed class WordBlocks(SourceWriter writer, WordInlines inlines, WordLabels labels, WordNotes notes)
{
    public void Write(OpenXmlElement block)
    {
        switch (block.LocalName)
        {
            case "p":
                WriteParagraph(block as Paragraph ?? new Paragraph(block.OuterXml)); // inside drawings the library may not know it
                break;
            case "tbl":
                WriteTable(block);
                break;
            case "AlternateContent":
                WriteAll(ElementsOf.Alternative(block));
                break;
            case "sdt" or "sdtContent" or "customXml" or "smartTag" or "ins" or "moveTo":
                WriteAll(block);
                break;
            case "altChunk":
                writer.Doubt("", "文件中嵌入了另一份文件，其內容沒有讀取。請在 Word 中另存新檔後再放入。");
                break;
        }
    }

    /// <summary>Ends what the last paragraph left open.</summary>
    public void Flush()
    {
        var (text, asides) = inlines.Take();
        if (text.Length > 0 || asides.Count > 0)
        {
            WriteLine("", text, asides);
        }
    }

    private void WriteAll(OpenXmlElement container)
    {
        foreach (var block in container.ChildElements)
        {
            Write(block);
        }
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        inlines.Add(paragraph);
        var mark = paragraph.ParagraphProperties?.ParagraphMarkRunProperties;
        if (mark?.GetFirstChild<Deleted>() is not null || mark?.GetFirstChild<MoveFrom>() is not null)
        {
            return; // its end is deleted: what it says runs on into the next paragraph, which decides the number
        }

        var (text, asides) = inlines.Take();
        if (text.Length > 0 || asides.Count > 0 || mark?.GetFirstChild<Vanish>().IsOn() != true)
        {
            WriteLine(labels.Next(paragraph), text, asides);
        }
    }

    private void WriteLine(string label, string text, List<OpenXmlElement> asides)
    {
        writer.Write(label);
        writer.Write(text);
        writer.EndLine();
        foreach (var aside in asides)
        {
            if (aside is not FootnoteEndnoteReferenceType mark)
            {
                WriteAll(aside);
            }
            else if (notes.Find(mark) is { } note)
            {
                writer.Write(note.Label);
                WriteAll(note.Body);
            }
        }
    }

    private void WriteTable(OpenXmlElement element)
    {
        var rows = ElementsOf.Rows(element).ToList();
        var isColumn = rows.All(row => ElementsOf.Cells(row).Take(2).Count() < 2);
        var table = writer.BeginTable();
        foreach (var row in rows)
        {
            WriteRow(table, row, isColumn);
        }

        writer.EndTable();
    }

    private void WriteRow(TableWriter table, WordRow row, bool isColumn)
    {
        var cells = ElementsOf.Cells(row).ToList();
        table.BeginRow(isColumn || cells.Any(ArrangesText) || (cells.Count == 1 && cells[0].Elements<Paragraph>().Skip(1).Any()));
        if (row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value is { } skipped and > 0)
        {
            table.BeginCell();
            table.EndCell(skipped, 1);
        }

        foreach (var cell in cells)
        {
            var columns = cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;
            if (cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val?.Value != MergedCellValues.Restart)
            {
                table.RepeatFromAbove(columns);
                continue;
            }

            table.BeginCell();
            WriteAll(cell);
            table.EndCell(columns, 1);
        }

        table.EndRow(row.TableRowProperties?.GetFirstChild<TableHeader>() is { } header && header.Val?.Value != OnOffOnlyValues.Off);
    }

    private static bool ArrangesText(TableCell cell) => cell.Descendants<Table>().Any();
}
