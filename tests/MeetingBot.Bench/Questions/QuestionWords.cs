using System.Text.RegularExpressions;
using MeetingBot.Archive.Words;

namespace MeetingBot.Bench.Questions;

/// <summary>The words of a question that only ask, and carry nothing that could be found.</summary>
internal static partial class QuestionWords
{
    /// <summary>The terms to look for, each mattering as much as the others beside its rarity.</summary>
    public static Dictionary<string, double> TermsOf(string question) =>
        Terms.Of(Asking().Replace(question, "，")).ToDictionary(term => term, _ => 1.0, StringComparer.Ordinal);

    // A comma in their place, not nothing: what stood on both sides are no neighbours.
    [GeneratedRegex("請問|是不是|什麼時候|哪個單位|哪些單位|哪些|哪個|什麼|何時|多少|如何|怎麼樣|怎麼|誰|嗎|呢|的|有沒有|目前")]
    private static partial Regex Asking();
}
