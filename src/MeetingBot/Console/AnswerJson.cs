using System.Globalization;
using System.Text.Json;
using MeetingBot.Answers;

namespace MeetingBot.Console;

/// <summary>An answer as one line of JSON, in the format others rely on.</summary>
internal static class AnswerJson
{
    public static string Line(string? id, string question, Answer answer, FileLinks links, double elapsedMs) => MinutesJson.Line(new
    {
        Id = id,
        Question = question,
        answer.Answered,
        Answer = answer.Text + answer.Label,
        Citations = answer.Citations.Select(c => new
        {
            c.File,
            c.Meeting,
            Date = c.Date?.ToString("O", CultureInfo.InvariantCulture),
            c.Path,
            c.Quote,
            Url = links.To(c),
        }),
        Intent = JsonNamingPolicy.KebabCaseLower.ConvertName(answer.Intent.ToString()),
        Writer = answer.Writer == Writer.Model ? "model" : "extractive",
        ElapsedMs = Math.Round(elapsedMs, 2),
    });
}
