using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;

namespace MeetingBot.Answers.Passages;

/// <summary>A share or a mark that only says who is meant (未達95%之機關, 逾8成者): it is nobody's own figure.</summary>
internal static partial class Threshold
{
    /// <summary>The sentence without them, unless it is the bound that is asked for.</summary>
    public static string Without(Question question, string sentence) =>
        Asked().IsMatch(question.Text) ? sentence : Bounds().Replace(sentence, "");

    /// <summary>The same of a mark where one is counted: 未達70分者.</summary>
    public static string WithoutMarks(Question question, string sentence) =>
        Asked().IsMatch(question.Text) ? sentence : Marks().Replace(sentence, "");

    [GeneratedRegex(@"(未達|未滿|不到|低於|不足|超過|高於|大於|小於|逾)\s*[0-9.]+\s*分(以上|以下)?(者|之|的)")]
    private static partial Regex Marks();

    [GeneratedRegex("未達|未滿|不到|低於|不足|超過|高於|大於|小於|逾|以上|以下|門檻|標準|目標|(要|得|須|應|需|才|就|至少|最[少多低高])[^，。？?]{0,8}(多少|幾)|(多少|幾[成%])[^，。？?]{0,4}(要|就|才|會|得|須|應|算)")]
    private static partial Regex Asked();

    [GeneratedRegex(@"(未達|未滿|不到|低於|不足|超過|高於|大於|小於|逾)\s*([0-9.]+\s*[%％]|百分之[0-9一二三四五六七八九十]+|[一二三四五六七八九]成)(以上|以下)?(者|之|的)")]
    private static partial Regex Bounds();
}
