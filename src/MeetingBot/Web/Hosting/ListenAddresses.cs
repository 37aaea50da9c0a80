using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace MeetingBot.Web.Hosting;

/// <summary>Where the program listens, setting Urls.</summary>
internal static class ListenAddresses
{
    private const string Key = "Urls";

    /// <summary>Kestrel's own complaint does not name the setting.</summary>
    public static void Check(IConfiguration settings)
    {
        foreach (var address in (settings[Key] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            try
            {
                BindingAddress.Parse(address);
            }
            catch (FormatException)
            {
                throw new OptionsValidationException("", typeof(object), [$"設定 {Key} 的值「{address}」不是網址：請寫成 http://127.0.0.1:5080 這樣，多個以分號分開。"]);
            }
        }
    }
}
