namespace MeetingBot.Minutes.Reading;

/// <summary>Where a character of the text came from: a byte of a text file, or a page and line of a paginated or structured one.</summary>
/// <param name="Byte">Offset in the file, for text files only.</param>
/// <param name="Page">Counted from 1; null where the format has no pages.</param>
/// <param name="Line">Counted from 1: within the page where there are pages, else within the text.</param>
public readonly record struct Place(long? Byte, int? Page, int Line);
