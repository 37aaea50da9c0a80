using System.Text.RegularExpressions;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// Whether minutes know the person of a post: 陳局長 by that, by 陳大文局長 or 局長陳大文, or by the name alone where people are listed.
/// </summary>
internal static class Holders
{
    private static readonly string[] Heads = ["市長", "縣長", "校長", "院長"]; // who stand in no list without their post

    public static bool AreIn(char surname, string title, MeetingText meeting)
    {
        var name = Plain.Of(surname.ToString());
        var post = Regex.Escape(Plain.Of(title));
        var listed = Heads.Contains(title) ? "" : $@"|(?<!\p{{L}}){name}\p{{L}}{{1,2}}(?!\p{{L}})";
        var called = new Regex($@"{name}\p{{L}}{{0,3}}?副?{post}|{post}{name}{listed}");
        return meeting.Passages.Any(passage => called.IsMatch(Plain.Of(passage.Source)));
    }
}
