namespace MeetingBot.Minutes.Reading.Pdf;

/// <summary>What came of running poppler.</summary>
internal abstract record PdfOutput
{
    private PdfOutput()
    {
    }

    public sealed record Pages(string Text) : PdfOutput;

    public sealed record Missing : PdfOutput;

    public sealed record TooSlow : PdfOutput;

    public sealed record TooMuch : PdfOutput;

    public sealed record Failed(int Code, string Complaints) : PdfOutput;
}
