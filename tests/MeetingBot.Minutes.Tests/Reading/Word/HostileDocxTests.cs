using System.IO.Compression;
using MeetingBot.Minutes.Reading;
using static MeetingBot.Minutes.Tests.Reading.Word.SomeDocx;

namespace MeetingBot.Minutes.Tests.Reading.Word;

public sealed class HostileDocxTests
{
    private const string Head = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;&b;&b;\">]>")]
    public async Task Entities_are_refused(string doctype)
    {
        var package = With(Of(P("甲")), "word/document.xml", doctype + Head + "<w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>");

        Assert.Contains("外部實體", await Desk.RefusalAsync("a.docx", package), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_bomb_is_refused()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("word/document.xml").Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 65; i++)
            {
                part.Write(zeros);
            }
        }

        Assert.Contains("過於龐大", await Desk.RefusalAsync("a.docx", stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tree_too_deep_for_the_stack_is_refused()
    {
        var begin = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000));
        var end = string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 50_000));
        var package = With(Of(P("甲")), "word/document.xml", Head + begin + end + "</w:body></w:document>");

        Assert.Contains("過於複雜", await Desk.RefusalAsync("a.docx", package), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_that_is_no_document_is_refused()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("a.txt");
        }

        Assert.Contains("損壞", await Desk.RefusalAsync("a.docx", stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_cut_anywhere_is_refused_or_read_but_never_throws()
    {
        var whole = Of(Item("甲") + $"<w:tbl>{Row("a", "b")}</w:tbl>", Shape(Level(0, "decimal", "%1.")));

        foreach (var length in Enumerable.Range(4, 60).Select(i => whole.Length * i / 64))
        {
            Assert.IsType<ReadResult.Refused>(await Desk.ReadAsync("a.docx", whole[..length]));
        }
    }

    [Fact]
    public async Task A_document_with_any_byte_changed_never_throws()
    {
        var whole = Of(Item("甲") + $"<w:tbl>{Row("a", "b")}</w:tbl>", Shape(Level(0, "decimal", "%1.")));
        var random = new Random(19);
        for (var i = 0; i < 300; i++)
        {
            var broken = whole.ToArray();
            broken[random.Next(4, broken.Length)] = (byte)random.Next(256);
            Desk.IsReadOrToldWhyNot("a.docx", await Desk.ReadAsync("a.docx", broken));
        }
    }

    [Theory]
    [InlineData("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"x\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>")]
    [InlineData("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>")]
    [InlineData("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>")]
    [InlineData("<w:tbl/><w:tbl><w:tr/></w:tbl><w:p><w:r><w:footnoteReference/><w:sym/><w:fldChar/></w:r></w:p>")]
    public async Task Nonsense_in_attributes_never_throws(string body)
    {
        Desk.IsReadOrToldWhyNot("a.docx", await Desk.ReadAsync("a.docx", Of(body, Shape(Level(0, "decimal", "%1.")))));
    }
}
