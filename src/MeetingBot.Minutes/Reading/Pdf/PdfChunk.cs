namespace MeetingBot.Minutes.Reading.Pdf;

/// <summary>Words of a line that stand close together.</summary>
internal sealed record PdfChunk(double Left, double Right, string Text);
