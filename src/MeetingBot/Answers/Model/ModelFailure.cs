using System.ClientModel;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Identity;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace MeetingBot.Answers.Model;

/// <summary>
/// Why a call failed, for the log. Never an exception's own message: a server may put anything into it, the key and the minutes that it
/// was sent included.
/// </summary>
internal static partial class ModelFailure
{
    public static string Of(Exception fault, string? key) => fault switch
    {
        TimeoutRejectedException { Timeout: var limit } => $"{limit.TotalSeconds:0} 秒內沒有回覆",
        BrokenCircuitException => "沒有詢問：近來失敗太多次",
        TooManyCallsException => "沒有詢問：同時進行的呼叫已達 Model:Concurrency 的上限",
        ClientResultException { Status: > 0 and var status } refused => $"伺服器回應 {status}{Code(refused, key)}",
        ClientResultException or HttpRequestException or IOException => $"連線失敗（{Innermost(fault)}）",
        AuthenticationFailedException => $"Entra ID 沒有發給權杖（{fault.GetType().Name}）",
        // What the package stumbles with over a body that is no completion; without choices, or without a message in one, for example.
        JsonException or ArgumentException or FormatException or InvalidOperationException or KeyNotFoundException
            or NullReferenceException => $"回覆無法讀取（{fault.GetType().Name}）",
        _ => $"未預期的錯誤（{fault.GetType().Name}）",
    };

    /// <summary>The API's own name for the error, such as DeploymentNotFound, and only if it looks like one.</summary>
    private static string Code(ClientResultException refused, string? key)
    {
        try
        {
            using var body = JsonDocument.Parse(refused.GetRawResponse()?.Content ?? BinaryData.FromString(""));
            var code = body.RootElement.GetProperty("error").GetProperty("code").GetString() ?? "";
            return CodeShape().IsMatch(code) && !(key?.Length > 0 && code.Contains(key, StringComparison.Ordinal)) ? $"（{code}）" : "";
        }
        catch (Exception none) when (none is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return ""; // the status alone must do
        }
    }

    private static string Innermost(Exception fault) => fault.GetBaseException().GetType().Name;

    [GeneratedRegex("^[A-Za-z][A-Za-z_]{1,39}$")]
    private static partial Regex CodeShape();
}
